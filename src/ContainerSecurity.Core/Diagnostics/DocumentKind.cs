namespace ContainerSecurity;

/// <summary>The kinds of documents.</summary>
public enum DocumentKind
{
    /// <summary>None of the others.</summary>
    Unrecognized,

    /// <summary>A Dockerfile.</summary>
    Dockerfile,

    /// <summary>A Kubernetes manifest in YAML or JSON.</summary>
    Kubernetes,

    /// <summary>An Azure container group as <c>az container create --file</c> takes it.</summary>
    ContainerGroupYaml,

    /// <summary>An ARM template in JSON.</summary>
    ArmTemplate,

    /// <summary>A Bicep file.</summary>
    Bicep,

    /// <summary>A scanner's report on images, or statements on one.</summary>
    ScanReport,

    /// <summary>The configuration of a built image in JSON.</summary>
    Image,

    /// <summary>A project file of MSBuild that says what image is published.</summary>
    Project,

    /// <summary>A file that says how images are built, such as a compose file or a pipeline; it is read for that alone.</summary>
    BuildDefinition,

    /// <summary>The list, as text, of the vulnerabilities that trivy is to pass over.</summary>
    TrivyIgnore,
}
