using ContainerSecurity.Languages.Go.Values;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>
/// Reads YAML as <c>sigs.k8s.io/yaml</c> 1.6 does: version 2 of Go's library, then JSON. The first document counts, numbers are <c>float64</c>, <c>yes</c> and
/// <c>on</c> are booleans, keys are strings, later keys take precedence.
/// </summary>
internal static class GoYamlReader
{
    /// <summary>Reads the values of a file. Scalars are <see cref="OriginKind.Value"/> of it.</summary>
    /// <exception cref="GoYamlException">The text is no YAML; the message is that of Go's library.</exception>
    public static GoValue Read(OriginFile file, OriginKind kind = OriginKind.Value) => Read(new GoYamlText(file, kind));

    /// <summary>Reads a text that was rendered; its characters keep their origins.</summary>
    /// <exception cref="GoYamlException">The text is no YAML; the message is that of Go's library.</exception>
    public static GoValue Read(RenderedText text) => Read(new GoYamlText(text));

    /// <summary>Reads a text without origins.</summary>
    /// <exception cref="GoYamlException">The text is no YAML; the message is that of Go's library.</exception>
    public static GoValue Read(string text) => Read(new GoYamlText(text));

    /// <summary>Reads a text whose root must be a mapping; an empty text or null is an empty one.</summary>
    /// <exception cref="GoYamlException">The text is no YAML, or its root no mapping.</exception>
    public static GoMap ReadMap(GoYamlText text) => Read(text) switch
    {
        GoMap map => map,
        GoNil nil => new GoMap(nil.Origin),
        var other => throw new GoYamlException($"error unmarshaling JSON: while decoding JSON: json: cannot unmarshal {JsonKind(other)} into Go value of type map[string]interface {{}}"),
    };

    /// <summary>Reads a text whose root must be a sequence; an empty text or null is an empty one.</summary>
    /// <exception cref="GoYamlException">The text is no YAML, or its root no sequence.</exception>
    public static GoList ReadList(GoYamlText text) => Read(text) switch
    {
        GoList list => list,
        GoNil nil => new GoList([], nil.Origin),
        var other => throw new GoYamlException($"error unmarshaling JSON: while decoding JSON: json: cannot unmarshal {JsonKind(other)} into Go value of type []interface {{}}"),
    };

    /// <summary>Reads a text.</summary>
    /// <exception cref="GoYamlException">The text is no YAML; the message is that of Go's library.</exception>
    public static GoValue Read(GoYamlText text)
    {
        try
        {
            return new GoYamlParser(text.Text).ParseDocument() is { } root ? new GoYamlDecoder(text).Decode(root) : GoNil.Instance;
        }
        catch (GoYamlException exception)
        {
            throw new GoYamlException("error converting YAML to JSON: " + exception.Message);
        }
    }

    private static string JsonKind(GoValue value) => value.Kind switch
    {
        GoKind.Map => "object",
        GoKind.Slice => "array",
        GoKind.String => "string",
        GoKind.Bool => "bool",
        _ => "number",
    };
}
