using ContainerSecurity.Languages.Go.Values;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>
/// Writes values in block style, as Go's libraries do by the rules of libyaml. Version 2 does not indent lists in mappings and folds long lines.
/// </summary>
/// <param name="isVersion3">Whether the output is that of version 3 of the library.</param>
/// <param name="call">The origin of quotes, indentation and what else is written anew; null for none.</param>
internal sealed class GoYamlEmitter(bool isVersion3, TextOrigin? call)
{
    private const int Indentation = 2;
    private const int MaxKeyBytes = 128;

    // Beyond it a value contains itself.
    private const int MaxDepth = 2000;

    private readonly GoYamlOutput _output = new(isVersion3 ? int.MaxValue : 80, call);
    private readonly System.Func<GoValue, GoYamlScalarText> _convert = isVersion3 ? GoYamlScalarText.OfVersion3 : GoYamlScalarText.OfVersion2;
    private int _depth;

    /// <summary>Writes a document.</summary>
    /// <exception cref="GoYamlException">The value cannot be written.</exception>
    public RenderedText Write(GoValue value)
    {
        Emit(value, -1, isInMapping: false, isKey: false);
        _output.Indent(0);
        return _output.ToRenderedText();
    }

    private void Emit(GoValue value, int indent, bool isInMapping, bool isKey)
    {
        if (++_depth > MaxDepth)
            throw new GoYamlException("error marshaling into JSON: json: unsupported value: encountered a cycle");
        switch (value)
        {
            case GoMap { Items.Count: > 0 } map:
                EmitMap(map, indent < 0 ? 0 : indent + Indentation);
                break;
            case GoList { Items.Count: > 0 } list:
                EmitList(list, indent < 0 ? 0 : isInMapping && !isVersion3 && !_output.IsIndented ? indent : indent + Indentation);
                break;
            case GoMap:
                _output.Indicator("{", true, true, false);
                _output.Indicator("}", false, false, false);
                break;
            case GoList:
                _output.Indicator("[", true, true, false);
                _output.Indicator("]", false, false, false);
                break;
            default:
                _output.Place = value is GoString { Rendered.Length: 0 } ? value.Origin : null;
                EmitScalar(_convert(value), indent < 0 ? Indentation : indent + Indentation, isKey);
                _output.Place = null;
                break;
        }

        _depth--;
    }

    private void EmitMap(GoMap map, int indent)
    {
        foreach (var key in GoYamlKeyOrder.Sort(map.Items.Keys))
        {
            _output.Indent(indent);
            map.KeyOrigins.TryGetValue(key, out var origin);
            var name = GoYamlScalarText.OfString(RenderedText.From(key, origin), isVersion3);
            var isSimple = !name.Shape.IsMultiline && System.Text.Encoding.UTF8.GetByteCount(key) <= MaxKeyBytes;
            if (isSimple)
            {
                EmitScalar(name, indent + Indentation, isKey: true);
                _output.Indicator(":", false, false, false);
            }
            else
            {
                _output.Indicator("?", true, false, true);
                EmitScalar(name, indent + Indentation, isKey: false);
                _output.Indent(indent);
                _output.Indicator(":", true, false, true);
            }

            Emit(map.Items[key], indent, isInMapping: true, isKey: false);
        }
    }

    private void EmitList(GoList list, int indent)
    {
        foreach (var item in list.Items)
        {
            _output.Indent(indent);
            _output.Indicator("-", true, false, true);
            Emit(item, indent, isInMapping: false, isKey: false);
        }
    }

    private void EmitScalar(GoYamlScalarText scalar, int indent, bool isKey)
    {
        switch (Choose(scalar, isKey))
        {
            case GoYamlScalarStyle.Plain:
                _output.Plain(scalar.Text, indent, !isKey);
                break;
            case GoYamlScalarStyle.SingleQuoted:
                _output.SingleQuoted(scalar.Text, indent, !isKey);
                break;
            case GoYamlScalarStyle.DoubleQuoted:
                _output.DoubleQuoted(scalar.Text, indent, !isKey);
                break;
            default:
                _output.Literal(scalar.Text, indent, Indentation);
                break;
        }
    }

    private static GoYamlScalarStyle Choose(GoYamlScalarText scalar, bool isKey)
    {
        var (style, shape) = (scalar.Style, scalar.Shape);
        if (isKey && shape.IsMultiline)
            style = GoYamlScalarStyle.DoubleQuoted;
        if (style == GoYamlScalarStyle.Plain && (!shape.AllowsPlain || (scalar.Text.Length == 0 && isKey)))
            style = GoYamlScalarStyle.SingleQuoted;
        if (style == GoYamlScalarStyle.SingleQuoted && !shape.AllowsSingleQuotes)
            style = GoYamlScalarStyle.DoubleQuoted;
        if (style == GoYamlScalarStyle.Literal && (!shape.AllowsBlock || isKey))
            style = GoYamlScalarStyle.DoubleQuoted;
        return style;
    }
}
