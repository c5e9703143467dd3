namespace ContainerSecurity.Testing;

/// <summary>How a container group or another Azure resource is written.</summary>
public enum DataFormat
{
    /// <summary>YAML, as <c>az container create --file</c> takes it.</summary>
    Yaml,

    /// <summary>An ARM template in JSON.</summary>
    Arm,

    /// <summary>A Bicep file.</summary>
    Bicep,
}
