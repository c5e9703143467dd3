using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Image;

/// <summary>What is known of an image besides its configuration. Pure data: whoever opened the image tells it.</summary>
public sealed record ImageDescription
{
    /// <summary>An image of which nothing but the configuration is known.</summary>
    public static ImageDescription Empty { get; } = new();

    /// <summary>The references that name it, such as <c>contoso.azurecr.io/api:1</c>.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The digest of its manifest, or null where it has none.</summary>
    public string? Digest { get; init; }

    /// <summary>What was found in its layers, the lowest first; empty where they were not looked at.</summary>
    public ImmutableArray<ImageLayerContent> Layers { get; init; } = [];

    /// <summary>The distribution as <c>os-release</c> of its file system says it, or null where that is not known.</summary>
    public LinuxDistribution? Distribution { get; init; }

    /// <summary>The signatures that lie beside it; null where its source cannot hold any.</summary>
    public ImmutableArray<ImageSignature>? Signatures { get; init; }
}
