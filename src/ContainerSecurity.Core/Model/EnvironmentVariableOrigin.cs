namespace ContainerSecurity;

/// <summary>The kind of declaration of an environment variable.</summary>
public enum EnvironmentVariableOrigin
{
    /// <summary>An ENV instruction of a Dockerfile.</summary>
    Env,

    /// <summary>An ARG instruction of a Dockerfile.</summary>
    Arg,

    /// <summary>A container's environment.</summary>
    Container,

    /// <summary>A built image's configuration.</summary>
    Image,
}
