namespace ContainerSecurity;

/// <summary>The source of an environment variable's value.</summary>
public enum EnvironmentVariableSource
{
    /// <summary>The value is written in the file.</summary>
    Literal,

    /// <summary>The value comes from a secret of the platform.</summary>
    Secret,

    /// <summary>The value comes from a configuration object.</summary>
    Config,

    /// <summary>The value is a field of the workload, or a resource limit.</summary>
    Field,

    /// <summary>The value is passed at build time (ARG without a default).</summary>
    BuildArgument,
}
