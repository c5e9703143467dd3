using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using ContainerSecurity.Languages.Go.Text;
using ContainerSecurity.Languages.Go.Values;

namespace ContainerSecurity.Languages.Kustomize.Generators;

/// <summary>Writes JSON as <c>encoding/json</c> does: sorted keys, and escapes that are safe in HTML.</summary>
internal static class GoJson
{
    /// <summary>Writes a value.</summary>
    public static string Write(GoValue value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, GoValue value)
    {
        switch (value)
        {
            case GoMap map:
                text.Append('{');
                var keys = new List<string>(map.Items.Keys);
                keys.Sort(StringComparer.Ordinal);
                for (var i = 0; i < keys.Count; i++)
                {
                    if (i > 0)
                        text.Append(',');
                    WriteString(text, keys[i]);
                    text.Append(':');
                    Write(text, map.Items[keys[i]]);
                }

                text.Append('}');
                break;
            case GoList list:
                text.Append('[');
                for (var i = 0; i < list.Items.Count; i++)
                {
                    if (i > 0)
                        text.Append(',');
                    Write(text, list.Items[i]);
                }

                text.Append(']');
                break;
            case GoString characters:
                WriteString(text, characters.Text);
                break;
            case GoBool boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case GoInteger integer:
                // A way through JSON made it a float64.
                text.Append(GoFloatText.FormatJson(integer.Value));
                break;
            case GoFloat number:
                text.Append(GoFloatText.FormatJson(number.Value));
                break;
            default:
                text.Append("null");
                break;
        }
    }

    private static void WriteString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case < ' ' or '<' or '>' or '&' or '\u2028' or '\u2029':
                    text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        text.Append('"');
    }
}
