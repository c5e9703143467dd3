namespace ContainerSecurity.Testing;

/// <summary>The format of a container group or another Azure resource.</summary>
public enum DataFormat
{
    /// <summary>YAML, as accepted by <c>az container create --file</c>.</summary>
    Yaml,

    /// <summary>An ARM template in JSON.</summary>
    Arm,

    /// <summary>A Bicep file.</summary>
    Bicep,
}
