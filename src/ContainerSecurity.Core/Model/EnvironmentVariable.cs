namespace ContainerSecurity;

/// <summary>An environment variable or build argument.</summary>
public sealed class EnvironmentVariable
{
    internal EnvironmentVariable()
    {
    }

    /// <summary>The name, with its place.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>The value with its place; unknown where it comes from elsewhere or from an expression.</summary>
    public required Property<string> Value { get; init; }

    /// <summary>Where the value comes from.</summary>
    public required EnvironmentVariableSource Source { get; init; }

    /// <summary>What kind of declaration it is.</summary>
    public required EnvironmentVariableOrigin Origin { get; init; }

    /// <summary>Whether the platform keeps the value from sight: Kubernetes Secret, ACI <c>secureValue</c>.</summary>
    public bool IsSecure { get; init; }

    /// <summary>The whole declaration.</summary>
    public required Location Location { get; init; }

    /// <summary>The text of the value as written with the place of each character; null where none is written.</summary>
    public MappedText? ValueText { get; init; }

    /// <summary>The container that has it, or null.</summary>
    public Container? Container { get; init; }

    /// <summary>The stage that has it, or null; a build argument before the first FROM has none.</summary>
    public ImageStage? Stage { get; init; }

    /// <summary>The inspected image that has it, or null.</summary>
    public ImageConfiguration? Image => Origin == EnvironmentVariableOrigin.Image ? (Location.Document as IImageSource)?.FindImage(null) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Name}={Value}";
}
