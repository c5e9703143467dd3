namespace ContainerSecurity;

/// <summary>An environment variable or build argument.</summary>
public sealed class EnvironmentVariable
{
    internal EnvironmentVariable()
    {
    }

    /// <summary>The name, with its location.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>The value, with its location; unknown when it comes from another object or an expression.</summary>
    public required Property<string> Value { get; init; }

    /// <summary>The source of the value.</summary>
    public required EnvironmentVariableSource Source { get; init; }

    /// <summary>The kind of declaration.</summary>
    public required EnvironmentVariableOrigin Origin { get; init; }

    /// <summary>Whether the platform keeps the value secret: a Kubernetes Secret, or <c>secureValue</c> in ACI.</summary>
    public bool IsSecure { get; init; }

    /// <summary>The location of the whole declaration.</summary>
    public required Location Location { get; init; }

    /// <summary>The text of the value as written, with the position of each character; null when none is written.</summary>
    public MappedText? ValueText { get; init; }

    /// <summary>The container that declares it; null for a build stage or an image.</summary>
    public Container? Container { get; init; }

    /// <summary>The stage that has it, or null; a build argument before the first FROM has none.</summary>
    public ImageStage? Stage { get; init; }

    /// <summary>The inspected image that has it, or null.</summary>
    public ImageConfiguration? Image => Origin == EnvironmentVariableOrigin.Image ? (Location.Document as IImageSource)?.FindImage(null) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Name}={Value}";
}
