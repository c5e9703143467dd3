using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>The functions that make or flatten arrays.</summary>
internal static class ArrayFunctions
{
    private const int MaxRange = 10_000;

    public static void AddTo(FunctionTable table)
    {
        table.AddLenient("createArray", static a => ArrayValue.Create([.. a]), FunctionCost.Constant);
        table.AddLenient("array", static a => a.Length != 1 || a[0] is UnknownValue { Pattern: null } ? null : a[0] is ArrayValue ? a[0] : ArrayValue.Create([a[0]]), FunctionCost.Constant);
        table.AddStrict("range", static a => a is [IntegerValue { Number: > int.MinValue and < int.MaxValue } start, IntegerValue { Number: >= 0 and <= MaxRange } count]
            ? ArrayValue.Create([.. Enumerable.Range(0, (int)count.Number).Select(i => (TemplateValue)new IntegerValue(start.Number + i))]) : null);
        table.AddLenient("flatten", Flatten);
        table.AddLenient("indexFromEnd", static a => a.Length == 2 ? ExpressionEvaluator.Member(a[0], a[1], isFromEnd: true) : null, FunctionCost.Constant);
        table.AddLenient("tryIndexFromEnd", static a => a.Length == 2 && a[0] is not UnknownValue && a[1] is not UnknownValue ? ExpressionEvaluator.Member(a[0], a[1], isFromEnd: true) ?? KeywordValue.Null : null, FunctionCost.Constant);
    }

    private static TemplateValue? Flatten(TemplateValue[] a)
    {
        if (a is not [ArrayValue { Items: var items }] || !items.All(i => i is ArrayValue))
            return null;
        return ArrayValue.Create([.. items.SelectMany(i => ((ArrayValue)i).Items)]);
    }
}
