namespace ContainerSecurity.Docker;

/// <summary>How images are read.</summary>
public sealed record ImageReaderOptions
{
    /// <summary>The defaults.</summary>
    public static ImageReaderOptions Default { get; } = new();

    /// <summary>Which image of an index for several platforms is read: <c>os/architecture</c> or <c>os/architecture/variant</c>.</summary>
    public string Platform { get; init; } = "linux/amd64";

    /// <summary>What keeps hostile images from taking time or memory.</summary>
    public ImageLimits Limits { get; init; } = ImageLimits.Default;
}
