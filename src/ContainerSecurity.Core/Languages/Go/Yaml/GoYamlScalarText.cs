using System.Globalization;
using ContainerSecurity.Languages.Go.Text;
using ContainerSecurity.Languages.Go.Values;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>The characters of a scalar to write, and the style that Go's library asks for.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Style">The style.</param>
/// <param name="Shape">The styles that the characters allow.</param>
internal readonly record struct GoYamlScalarText(RenderedText Text, GoYamlScalarStyle Style, GoYamlScalarShape Shape)
{
    /// <summary>A value as <c>sigs.k8s.io/yaml</c> writes it: through JSON, so that whole numbers are integers.</summary>
    /// <exception cref="GoYamlException">JSON has no such value, or YAML no such character.</exception>
    public static GoYamlScalarText OfVersion2(GoValue value) => value switch
    {
        GoFloat number => OfPlain(Number(number.Value), value.Origin),
        _ => OfValue(value, isVersion3: false),
    };

    /// <summary>A value as version 3 of Go's library writes it.</summary>
    /// <exception cref="GoYamlException">YAML has no such character.</exception>
    public static GoYamlScalarText OfVersion3(GoValue value) => value switch
    {
        GoFloat { Value: double.PositiveInfinity } => OfPlain(".inf", value.Origin),
        GoFloat { Value: double.NegativeInfinity } => OfPlain("-.inf", value.Origin),
        GoFloat { Value: double.NaN } => OfPlain(".nan", value.Origin),
        GoFloat number => OfPlain(GoFloatText.Format(number.Value), value.Origin),
        _ => OfValue(value, isVersion3: true),
    };

    /// <summary>A string.</summary>
    /// <exception cref="GoYamlException">YAML has no such character.</exception>
    public static GoYamlScalarText OfString(RenderedText text, bool isVersion3)
    {
        var value = text.Text;
        if (!isVersion3)
            text = ThroughJson(text);
        var style = GoYamlScalarStyle.DoubleQuoted;
        if (value.Contains('\n'))
            style = GoYamlScalarStyle.Literal;
        else if (GoYamlResolver.Resolve(value, isVersion3).Tag == GoYamlTags.Text && !IsBase60(value) && !(isVersion3 && GoYamlResolver.IsOldBoolean(value)))
            style = GoYamlScalarStyle.Plain;
        return new GoYamlScalarText(text, style, GoYamlScalarShape.Of(text.Text));
    }

    private static GoYamlScalarText OfValue(GoValue value, bool isVersion3) => value switch
    {
        GoString text => OfString(text.Rendered, isVersion3),
        GoBool boolean => OfPlain(boolean.Value ? "true" : "false", value.Origin),
        GoInteger { Kind: GoKind.UInt64 } number => OfPlain(((ulong)number.Value).ToString(CultureInfo.InvariantCulture), value.Origin),
        GoInteger number => OfPlain(number.Value.ToString(CultureInfo.InvariantCulture), value.Origin),
        GoNil => OfPlain("null", value.Origin),
        _ => throw new GoYamlException($"error marshaling into JSON: json: unsupported type: {value.Kind}"),
    };

    private static GoYamlScalarText OfPlain(string text, TextOrigin? origin) =>
        new(RenderedText.From(text, origin), GoYamlScalarStyle.Plain, new GoYamlScalarShape(false, true, true, false));

    // The YAML reader of the library reads the JSON: what is an integer in it stays one, other numbers are printed with an exponent early.
    private static string Number(double value)
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
            throw new GoYamlException("error marshaling into JSON: json: unsupported value: " + GoFloatText.Format(value));
        var json = GoFloatText.FormatJson(value);
        var resolved = GoYamlResolver.Resolve(json);
        return resolved.Integer ?? GoFloatText.Format(resolved.Number);
    }

    // JSON leaves a few characters as they are that the YAML reader refuses or folds.
    private static RenderedText ThroughJson(RenderedText text)
    {
        var value = text.Text;
        var next = -1;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is not ((>= '\x7F' and <= '\x9F') or '\uFFFE' or '\uFFFF'))
                continue;
            if (value[i] != '\x85')
                throw new GoYamlException("error converting JSON to YAML: yaml: control characters are not allowed");
            next = i;
        }

        return next < 0 ? text : FoldNextLines(text);
    }

    // A line break within double quotes is a blank, and so are the blanks around it; each further one is a line feed.
    private static RenderedText FoldNextLines(RenderedText text)
    {
        var value = text.Text;
        var folded = new RenderedText.Builder();
        for (var i = 0; i < value.Length;)
        {
            var end = i;
            var breaks = 0;
            while (end < value.Length && value[end] is ' ' or '\x85')
            {
                if (value[end] == '\x85')
                    breaks++;
                end++;
            }

            if (breaks == 0)
            {
                end = System.Math.Max(end, i + 1);
                folded.Append(text, i, end - i);
            }
            else
            {
                folded.Append(breaks == 1 ? " " : new string('\n', breaks - 1), text.FindSegment(i)?.Origin);
            }

            i = end;
        }

        return folded.ToRenderedText();
    }

    // A number of base 60 in YAML 1.1 (1:30), which other readers would take for one.
    private static bool IsBase60(string value)
    {
        var at = value.Length > 0 && value[0] is '+' or '-' ? 1 : 0;
        if (value.IndexOf(':') < 0 || at >= value.Length || value[at] is not (>= '0' and <= '9'))
            return false;
        while (at < value.Length && value[at] is (>= '0' and <= '9') or '_')
            at++;
        var parts = 0;
        while (at < value.Length && value[at] == ':')
        {
            at++;
            var start = at;
            while (at < value.Length && at - start < 2 && value[at] is >= '0' and <= '9')
                at++;
            if (at == start || (at - start == 2 && value[start] > '5'))
                return false;
            parts++;
        }

        if (parts > 0 && at < value.Length && value[at] == '.')
        {
            at++;
            while (at < value.Length && value[at] is (>= '0' and <= '9') or '_')
                at++;
        }

        return parts > 0 && at == value.Length;
    }
}
