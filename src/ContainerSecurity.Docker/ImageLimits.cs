namespace ContainerSecurity.Docker;

/// <summary>Limits of one image. What is beyond is an <see cref="ImageReadException"/>.</summary>
public sealed record ImageLimits
{
    /// <summary>The defaults.</summary>
    public static ImageLimits Default { get; } = new();

    /// <summary>The entries of an archive that holds an image, and the files of a layout that are read.</summary>
    public int MaxArchiveEntries { get; init; } = 10_000;

    /// <summary>The bytes of a configuration, manifest or index.</summary>
    public int MaxDocumentSize { get; init; } = 4 * 1024 * 1024;

    /// <summary>The bytes of all such documents of an archive together.</summary>
    public int MaxDocumentsSize { get; init; } = 32 * 1024 * 1024;

    /// <summary>The images of an archive, and the layers of an image.</summary>
    public int MaxParts { get; init; } = 128;

    /// <summary>The files of all layers together.</summary>
    public int MaxLayerEntries { get; init; } = 2_000_000;

    /// <summary>The bytes of a layer when it is unpacked.</summary>
    public long MaxLayerSize { get; init; } = 32L * 1024 * 1024 * 1024;

    /// <summary>How many times larger than its stored bytes a layer may become.</summary>
    public int MaxExpansion { get; init; } = 200;

    /// <summary>The characters of a path.</summary>
    public int MaxNameLength { get; init; } = 4096;

    /// <summary>The files with key material or special rights in all layers together.</summary>
    public int MaxFindings { get; init; } = 1000;
}
