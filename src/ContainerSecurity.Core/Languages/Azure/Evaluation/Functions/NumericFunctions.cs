using System;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>add, sub, mul, div, mod, min, max.</summary>
internal static class NumericFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.AddStrict("add", static a => Of(a, static (x, y) => checked(x + y)), FunctionCost.Constant);
        table.AddStrict("sub", static a => Of(a, static (x, y) => checked(x - y)), FunctionCost.Constant);
        table.AddStrict("mul", static a => Of(a, static (x, y) => checked(x * y)), FunctionCost.Constant);
        table.AddStrict("div", static a => Of(a, static (x, y) => y is 0 or -1 ? (y == 0 ? null : checked(-x)) : x / y), FunctionCost.Constant);
        table.AddStrict("mod", static a => Of(a, static (x, y) => y is 0 or -1 ? (y == 0 ? null : 0) : x % y), FunctionCost.Constant);
        table.AddStrict("min", static a => Numbers(a) is { Length: > 0 } numbers ? new IntegerValue(numbers.Min()) : null);
        table.AddStrict("max", static a => Numbers(a) is { Length: > 0 } numbers ? new IntegerValue(numbers.Max()) : null);
    }

    private static IntegerValue? Of(TemplateValue[] a, Func<long, long, long?> operation)
    {
        if (a is not [IntegerValue left, IntegerValue right])
            return null;
        try
        {
            return operation(left.Number, right.Number) is { } result ? new IntegerValue(result) : null;
        }
        catch (OverflowException)
        {
            // A deployment fails there: the value is not known.
            return null;
        }
    }

    private static long[]? Numbers(TemplateValue[] a)
    {
        TemplateValue[] items = a is [ArrayValue array] ? [.. array.Items] : a;
        return items.All(i => i is IntegerValue) ? [.. items.Select(i => ((IntegerValue)i).Number)] : null;
    }
}
