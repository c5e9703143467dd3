namespace ContainerSecurity.Docker;

/// <summary>The limits for one image. Exceeding one throws an <see cref="ImageReadException"/>.</summary>
public sealed record ImageLimits
{
    /// <summary>The defaults.</summary>
    public static ImageLimits Default { get; } = new();

    /// <summary>The maximum number of entries of an image archive, and of files read from a layout.</summary>
    public int MaxArchiveEntries { get; init; } = 10_000;

    /// <summary>The maximum size in bytes of a configuration, manifest or index.</summary>
    public int MaxDocumentSize { get; init; } = 1024 * 1024;

    /// <summary>The maximum total size in bytes of these documents in an archive.</summary>
    public int MaxDocumentsSize { get; init; } = 16 * 1024 * 1024;

    /// <summary>The maximum number of images of an archive, and of layers of an image.</summary>
    public int MaxParts { get; init; } = 128;

    /// <summary>The maximum number of files in all layers.</summary>
    public int MaxLayerEntries { get; init; } = 1_000_000;

    /// <summary>The maximum size in bytes of a decompressed layer.</summary>
    public long MaxLayerSize { get; init; } = 32L * 1024 * 1024 * 1024;

    /// <summary>The maximum ratio of the decompressed to the stored size of a layer.</summary>
    public int MaxExpansion { get; init; } = 200;

    /// <summary>The maximum length of a path in characters.</summary>
    public int MaxNameLength { get; init; } = 4096;

    /// <summary>The maximum number of files with key material or special permissions in all layers.</summary>
    public int MaxFindings { get; init; } = 1000;
}
