using System;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>The functions on strings.</summary>
internal static class StringFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.AddStrict("toLower", static a => a is [TextValue text] ? new TextValue(text.Text.ToLowerInvariant()) : null);
        table.AddStrict("toUpper", static a => a is [TextValue text] ? new TextValue(text.Text.ToUpperInvariant()) : null);
        table.AddStrict("trim", static a => a is [TextValue text] ? new TextValue(text.Text.Trim()) : null);
        table.AddStrict("replace", static a => a is [TextValue text, TextValue { Text.Length: > 0 } old, TextValue with] ? Replace(text.Text, old.Text, with.Text) : null);
        table.AddStrict("split", static a => a.Length == 2 && a[0] is TextValue text && Separators(a[1]) is { } marks ? ArrayValue.Create(text.Text.Split(marks, StringSplitOptions.None)) : null);
        table.AddStrict("join", static a => a is [ArrayValue items, TextValue mark] && TextsOf(items) is { } texts ? Limited(string.Join(mark.Text, texts)) : null);
        table.AddStrict("substring", Substring, FunctionCost.Constant);
        table.AddStrict("startsWith", static a => a is [TextValue text, TextValue part] ? KeywordValue.Of(text.Text.StartsWith(part.Text, StringComparison.OrdinalIgnoreCase)) : null);
        table.AddStrict("endsWith", static a => a is [TextValue text, TextValue part] ? KeywordValue.Of(text.Text.EndsWith(part.Text, StringComparison.OrdinalIgnoreCase)) : null);
        table.AddStrict("padLeft", PadLeft);
    }

    /// <summary>A string, or null for one that is larger than is worth while.</summary>
    public static TextValue? Limited(string text) => text.Length < TemplateValue.MaxSize * 10 ? new TextValue(text) : null;

    private static string[]? TextsOf(ArrayValue items)
    {
        var length = 0L;
        var texts = new string[items.Items.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            if (items.Items[i] is KeywordValue { AsBoolean: null } or ArrayValue or ObjectValue || ConversionFunctions.TextOf(items.Items[i]) is not { } text || (length += text.Length) > TemplateValue.MaxSize * 10)
                return null;
            texts[i] = text;
        }

        return texts;
    }

    // What a replacement may grow to is known before it is made.
    private static TextValue? Replace(string text, string old, string with) =>
        (long)text.Length / old.Length * with.Length > TemplateValue.MaxSize * 10 ? null : Limited(text.Replace(old, with));

    private static string[]? Separators(TemplateValue value) => value switch
    {
        TextValue text => [text.Text],
        ArrayValue array when array.Items.All(i => i is TextValue) => [.. array.Items.Select(i => ((TextValue)i).Text)],
        _ => null,
    };

    private static TextValue? Substring(TemplateValue[] a)
    {
        if (a.Length is not (2 or 3) || a[0] is not TextValue { Text: var text } || a[1] is not IntegerValue { Number: var start } || start < 0 || start > text.Length)
            return null;
        var length = a.Length == 2 ? text.Length - start : (a[2] as IntegerValue)?.Number ?? -1;
        return length >= 0 && length <= text.Length - start ? new TextValue(text.Substring((int)start, (int)length)) : null;
    }

    private static TextValue? PadLeft(TemplateValue[] a)
    {
        if (a.Length is not (2 or 3) || ConversionFunctions.TextOf(a[0]) is not { } text || a[1] is not IntegerValue { Number: >= 0 and <= 10_000 } width)
            return null;
        var filler = a.Length == 2 ? " " : (a[2] as TextValue)?.Text;
        return filler is { Length: 1 } ? new TextValue(text.PadLeft((int)width.Number, filler[0])) : null;
    }
}
