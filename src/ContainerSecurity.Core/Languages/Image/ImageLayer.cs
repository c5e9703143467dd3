using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Image;

/// <summary>A layer of an image.</summary>
public sealed class ImageLayer
{
    internal ImageLayer()
    {
    }

    /// <summary>Its number, from zero: the lowest.</summary>
    public required int Index { get; init; }

    /// <summary>The digest of its uncompressed content, as the configuration says it.</summary>
    public required Property<string> DiffId { get; init; }

    /// <summary>What it was made by, or null where the history does not tell.</summary>
    public ImageHistoryEntry? History { get; init; }

    /// <summary>The digest as it is stored, or null.</summary>
    public string? Digest { get; init; }

    /// <summary>Its bytes as stored, or null.</summary>
    public long? Size { get; init; }

    /// <summary>The files in it that matter.</summary>
    public ImmutableArray<ImageFile> Files { get; init; } = [];

    /// <summary>Where to point when the layer is meant: what made it, else its digest.</summary>
    public required Location Location { get; init; }
}
