namespace ContainerSecurity;

/// <summary>Where the value of a variable comes from.</summary>
public enum EnvironmentVariableSource
{
    /// <summary>It is written in the file.</summary>
    Literal,

    /// <summary>A secret that the platform keeps.</summary>
    Secret,

    /// <summary>A configuration object.</summary>
    Config,

    /// <summary>A field of the workload, or a resource limit.</summary>
    Field,

    /// <summary>It is given when the image is built (ARG without a default).</summary>
    BuildArgument,
}
