using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>string, int, bool, json, float.</summary>
internal static class ConversionFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.AddStrict("string", static a => a is [not KeywordValue { AsBoolean: null }] && TextOf(a[0]) is { } text ? StringFunctions.Limited(text) : null, FunctionCost.Characters);
        table.AddStrict("int", static a => a switch
        {
            [IntegerValue number] => number,
            [TextValue text] when long.TryParse(text.Text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) => new IntegerValue(number),
            _ => null,
        });
        table.AddStrict("float", static a => a switch
        {
            [IntegerValue number] => number,
            [TextValue text] => Number(text.Text),
            _ => null,
        });
        table.AddStrict("bool", static a => a switch
        {
            [KeywordValue { AsBoolean: not null } value] => value,
            [IntegerValue number] => KeywordValue.Of(number.Number != 0),
            [TextValue text] => bool.TryParse(text.Text, out var value) ? KeywordValue.Of(value) : null,
            _ => null,
        });
        table.AddStrict("json", static a => a is [TextValue text] ? FromJson(text.Text) : null, FunctionCost.Characters);
    }

    /// <summary>What stands in a string for a value that is known; null for one that has no text.</summary>
    public static string? TextOf(TemplateValue value) => value switch
    {
        TextValue text => text.Text,
        IntegerValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        KeywordValue { AsBoolean: { } boolean } => boolean ? "True" : "False",
        KeywordValue { IsNull: true } => "",
        KeywordValue number => double.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? real.ToString("R", CultureInfo.InvariantCulture) : number.Text,
        _ => ToJson(value),
    };

    /// <summary>What stands in a string for a value that <c>format</c> or an interpolation puts there: the JSON of objects and arrays has single quotes.</summary>
    public static string? ShownText(TemplateValue value) => value is ArrayValue or ObjectValue ? ToJson(value).Replace('"', '\'') : TextOf(value);

    /// <summary>The value of a JSON text, or null where it is none.</summary>
    public static TemplateValue? FromJson(string json)
    {
        var source = JsonReader.Read("", SourceText.From(json), ParserLimits.Default);
        return source.IsBroken || !source.Problems.IsEmpty ? FromRelaxedJson(json) : FromNode(source.Root);
    }

    // Azure also takes single quotes, keys without quotes and trailing commas, all of which YAML has within brackets. Escapes differ.
    private static TemplateValue? FromRelaxedJson(string json)
    {
        var start = json.Length - json.TrimStart().Length;
        if (start == json.Length || json[start] is not ('{' or '[') || json.Contains('\\'))
            return null;
        return YamlReader.Read("", SourceText.From(json), ParserLimits.Default) is [{ IsBroken: false, Problems.IsEmpty: true } document] && !HasWord(document.Root) ? FromNode(document.Root) : null;
    }

    // A word without quotes that YAML takes for a string; the readers bound the depth.
    private static bool HasWord(DataNode node) => node switch
    {
        DataMapping mapping => mapping.Entries.Any(e => HasWord(e.Value)),
        DataSequence sequence => sequence.Items.Any(HasWord),
        DataScalar { Style: DataScalarStyle.Plain } scalar => scalar.Text is not ("true" or "false" or "null") && Number(scalar.Text) is null,
        DataScalar => false,
        _ => true,
    };

    /// <summary>A scalar that is no expression, as a value.</summary>
    public static TemplateValue FromScalar(DataScalar scalar)
    {
        if (scalar.Expression is not null)
            return UnknownValue.Instance;
        if (scalar.IsText)
            return new TextValue(scalar.Text);
        return scalar.Text switch
        {
            "true" => KeywordValue.True,
            "false" => KeywordValue.False,
            "null" or "" => KeywordValue.Null,
            // YAML has strings without quotes, and more words for the rest.
            "True" or "TRUE" when scalar.Style == DataScalarStyle.Plain => KeywordValue.True,
            "False" or "FALSE" when scalar.Style == DataScalarStyle.Plain => KeywordValue.False,
            "~" or "Null" or "NULL" when scalar.Style == DataScalarStyle.Plain => KeywordValue.Null,
            _ => Number(scalar.Text) ?? (scalar.Style == DataScalarStyle.Plain ? new TextValue(scalar.Text) : UnknownValue.Instance),
        };
    }

    /// <summary>JSON as short as it can be.</summary>
    public static string ToJson(TemplateValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    /// <summary>The value of a tree of which nothing is an expression; what an alias stands for is not known. The readers bound the depth.</summary>
    public static TemplateValue FromNode(DataNode node) => node switch
    {
        DataMapping mapping => ObjectValue.Create(mapping.Entries.Select(e => new KeyValuePair<string, TemplateValue>(e.Key.Text, FromNode(e.Value)))),
        DataSequence sequence => ArrayValue.Create([.. sequence.Items.Select(FromNode)]),
        DataScalar scalar => FromScalar(scalar),
        _ => UnknownValue.Instance,
    };

    private static TemplateValue? Number(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
            return new IntegerValue(integer);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? new KeywordValue(text) : null;
    }

    private static void Write(StringBuilder text, TemplateValue value)
    {
        switch (value)
        {
            case TextValue { Text: var content }:
                Quote(text, content);
                break;
            case IntegerValue { Number: var number }:
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case KeywordValue keyword:
                text.Append(keyword.Text);
                break;
            case ArrayValue array:
                text.Append('[');
                for (var i = 0; i < array.Items.Length; i++)
                {
                    text.Append(i == 0 ? "" : ",");
                    Write(text, array.Items[i]);
                }

                text.Append(']');
                break;
            case ObjectValue members:
                text.Append('{');
                for (var i = 0; i < members.Members.Length; i++)
                {
                    Quote(text.Append(i == 0 ? "" : ","), members.Members[i].Key);
                    text.Append(':');
                    Write(text, members.Members[i].Value);
                }

                text.Append('}');
                break;
        }
    }

    // By hand: a template may hold halves of characters, which encoders refuse.
    private static void Quote(StringBuilder text, string content)
    {
        text.Append('"');
        foreach (var character in content)
        {
            if (character is '"' or '\\')
                text.Append('\\').Append(character);
            else if (character < ' ')
                text.Append(character switch { '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", _ => "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture) });
            else
                text.Append(character);
        }

        text.Append('"');
    }
}
