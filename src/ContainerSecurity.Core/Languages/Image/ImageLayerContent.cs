using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Image;

/// <summary>What was found in a layer.</summary>
public sealed record ImageLayerContent
{
    /// <summary>The digest of the layer as it is stored, or null.</summary>
    public string? Digest { get; init; }

    /// <summary>Its bytes as stored, or null.</summary>
    public long? Size { get; init; }

    /// <summary>The files that matter: with special rights, key material, left caches.</summary>
    public ImmutableArray<ImageFile> Files { get; init; } = [];
}
