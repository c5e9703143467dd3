using System;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>if, and, or, not, xor, true, false, bool, null.</summary>
internal static class LogicalFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.AddLazy("if", If);
        table.AddLazy("and", static call => Any(call, false));
        table.AddLazy("or", static call => Any(call, true));
        table.AddStrict("not", static a => a.Length == 1 && AsBoolean(a[0]) is { } value ? KeywordValue.Of(!value) : null, FunctionCost.Constant);
        table.AddStrict("xor", static a => a.Length == 2 && AsBoolean(a[0]) is { } left && AsBoolean(a[1]) is { } right ? KeywordValue.Of(left != right) : null, FunctionCost.Constant);
        table.AddStrict("true", static _ => KeywordValue.True, FunctionCost.Constant);
        table.AddStrict("false", static _ => KeywordValue.False, FunctionCost.Constant);
        table.AddStrict("null", static _ => KeywordValue.Null, FunctionCost.Constant);
    }

    /// <summary>The boolean of a value, or null.</summary>
    public static bool? AsBoolean(TemplateValue value) => (value as KeywordValue)?.AsBoolean;

    // Where the condition is not known the value still is if both ways lead to the same.
    private static TemplateValue? If(FunctionCall call)
    {
        if (call.Count != 3)
            return null;
        if (AsBoolean(call.Argument(0)) is { } condition)
            return call.Argument(condition ? 1 : 2);
        var (yes, no) = (call.Argument(1), call.Argument(2));
        return !yes.HasUnknown && !no.HasUnknown && call.Evaluator.Budget.Take(Math.Min(yes.Size, no.Size)) && ComparisonFunctions.AreEqual(yes, no) ? yes : null;
    }

    // One argument decides, whatever the others are.
    private static KeywordValue? Any(FunctionCall call, bool deciding)
    {
        var isKnown = true;
        for (var i = 0; i < call.Count; i++)
        {
            var value = AsBoolean(call.Argument(i));
            if (value == deciding)
                return KeywordValue.Of(deciding);
            isKnown &= value is not null;
        }

        return isKnown ? KeywordValue.Of(!deciding) : null;
    }
}
