using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Reading;

/// <summary>Reads the image of a container.</summary>
internal static class ContainerImageReader
{
    /// <summary>The image; null when none is written.</summary>
    public static ImageReference? Read(MappingReader node, Container container)
    {
        var property = node.String("image");
        if (property.IsUnset)
            return null;
        if (node.Find("image")?.Value.Resolved is DataScalar { Pattern: { } pattern } partly)
            return ImageReferenceParser.Parse(MappedText.FromWhole(pattern, partly.Span), property.Location, ImageReferenceOrigin.Container, container);
        if (property.IsUnknown || node.Find("image")?.Value.Resolved is not DataScalar scalar)
            return ImageReferenceParser.Unknown(property.Expression ?? "", property.Location, ImageReferenceOrigin.Container, container);
        return ImageReferenceParser.Parse(scalar.MappedText, property.Location, ImageReferenceOrigin.Container, container);
    }
}
