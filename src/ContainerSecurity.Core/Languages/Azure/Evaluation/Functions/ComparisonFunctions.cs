using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>equals, less, greater and their kin, coalesce.</summary>
internal static class ComparisonFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.AddStrict("equals", static a => a.Length == 2 ? KeywordValue.Of(AreEqual(a[0], a[1])) : null);
        table.AddStrict("less", static a => Compare(a) is { } order ? KeywordValue.Of(order < 0) : null);
        table.AddStrict("lessOrEquals", static a => Compare(a) is { } order ? KeywordValue.Of(order <= 0) : null);
        table.AddStrict("greater", static a => Compare(a) is { } order ? KeywordValue.Of(order > 0) : null);
        table.AddStrict("greaterOrEquals", static a => Compare(a) is { } order ? KeywordValue.Of(order >= 0) : null);
        table.AddLazy("coalesce", Coalesce);
    }

    /// <summary>Whether two values that are known are the same.</summary>
    public static bool AreEqual(TemplateValue left, TemplateValue right)
    {
        switch (left, right)
        {
            case (TextValue a, TextValue b):
                return a.Text == b.Text;
            case (IntegerValue a, IntegerValue b):
                return a.Number == b.Number;
            case (KeywordValue a, KeywordValue b):
                return a.Text == b.Text;
            case (ArrayValue { Items: var a }, ArrayValue { Items: var b }) when a.Length == b.Length:
                for (var i = 0; i < a.Length; i++)
                {
                    if (!AreEqual(a[i], b[i]))
                        return false;
                }

                return true;
            case (ObjectValue a, ObjectValue b) when a.Members.Length == b.Members.Length:
                foreach (var member in a.Members)
                {
                    if (!b.TryGetExact(member.Key, out var other) || !AreEqual(member.Value, other))
                        return false;
                }

                return true;
            default:
                return false;
        }
    }

    private static int? Compare(TemplateValue[] a) => a switch
    {
        [IntegerValue left, IntegerValue right] => left.Number.CompareTo(right.Number),
        [TextValue left, TextValue right] => TextOrder.Compare(left.Text, right.Text),
        _ => null,
    };

    private static TemplateValue? Coalesce(FunctionCall call)
    {
        for (var i = 0; i < call.Count; i++)
        {
            var value = call.Argument(i);
            if (value is not KeywordValue { IsNull: true })
                return value;
        }

        return KeywordValue.Null;
    }
}
