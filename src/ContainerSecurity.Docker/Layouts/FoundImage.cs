using System.Collections.Immutable;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layouts;

/// <summary>An image in a layout or archive, with the location of its parts.</summary>
internal sealed record FoundImage
{
    public ImmutableArray<string> Names { get; init; } = [];

    public string? Digest { get; init; }

    /// <summary>The name that distinguishes it from other images of the same file.</summary>
    public required string Label { get; init; }

    public required ImagePart Configuration { get; init; }

    public required ImmutableArray<ImagePart> Layers { get; init; }

    public ImmutableArray<ImageSignature>? Signatures { get; init; }
}

/// <summary>A part of an image.</summary>
/// <param name="Name">The name in the store.</param>
/// <param name="Descriptor">The descriptor; null in old archives.</param>
/// <param name="MayBeMissing">Whether it may be stored elsewhere, like Windows base layers.</param>
internal sealed record ImagePart(string Name, Descriptor? Descriptor, bool MayBeMissing = false);
