namespace ContainerSecurity;

/// <summary>What kind of declaration a variable is.</summary>
public enum EnvironmentVariableOrigin
{
    /// <summary>ENV of a Dockerfile.</summary>
    Env,

    /// <summary>ARG of a Dockerfile.</summary>
    Arg,

    /// <summary>A container's environment.</summary>
    Container,

    /// <summary>A built image's configuration.</summary>
    Image,
}
