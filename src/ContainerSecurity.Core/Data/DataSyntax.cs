namespace ContainerSecurity.Data;

/// <summary>The syntax of a document that was read into a tree of <see cref="DataNode"/>s: it decides how a value is quoted and where an edit can go.</summary>
public enum DataSyntax
{
    /// <summary>YAML; <see cref="DataNode.IsFlow"/> distinguishes its block and flow styles.</summary>
    Yaml,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>JSON of an ARM template, where a string in brackets is an expression.</summary>
    ArmTemplate,

    /// <summary>Bicep.</summary>
    Bicep,
}
