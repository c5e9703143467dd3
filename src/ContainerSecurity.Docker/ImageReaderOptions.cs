namespace ContainerSecurity.Docker;

/// <summary>Options for reading images.</summary>
public sealed record ImageReaderOptions
{
    /// <summary>The defaults.</summary>
    public static ImageReaderOptions Default { get; } = new();

    /// <summary>The platform to read from a multi-platform index: <c>os/architecture</c> or <c>os/architecture/variant</c>.</summary>
    public string Platform { get; init; } = "linux/amd64";

    /// <summary>The limits that protect against hostile images.</summary>
    public ImageLimits Limits { get; init; } = ImageLimits.Default;
}
