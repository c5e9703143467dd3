using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>Which part of a field a replacement takes or sets.</summary>
/// <param name="Delimiter">What divides the field; empty for the whole.</param>
/// <param name="Index">The number of the part.</param>
/// <param name="IsCreated">Whether a missing field is created.</param>
/// <param name="DelimiterOrigin">Where the delimiter is written.</param>
internal sealed record ReplacementOptions(string Delimiter, long Index, bool IsCreated, TextOrigin? DelimiterOrigin = null)
{
    /// <summary>The whole field.</summary>
    public static ReplacementOptions None { get; } = new("", 0, false);

    /// <summary>Reads options.</summary>
    /// <exception cref="KustomizeException">They are wrong.</exception>
    public static ReplacementOptions Read(Node node, bool isStrict)
    {
        var options = None;
        FieldValue.ReadObject(node, "FieldOptions", isStrict, (field, value) =>
        {
            switch (field)
            {
                case "delimiter":
                    options = options with { Delimiter = FieldValue.Text(value, "FieldOptions.delimiter")?.Value ?? "", DelimiterOrigin = value.Origin };
                    break;
                case "index":
                    options = options with { Index = FieldValue.Integer(value, "FieldOptions.index") };
                    break;
                case "create":
                    options = options with { IsCreated = FieldValue.Boolean(value, "FieldOptions.create") };
                    break;
                case "encoding":
                    FieldValue.Text(value, "FieldOptions.encoding");
                    break;
                default:
                    return false;
            }

            return true;
        });
        return options;
    }
}
