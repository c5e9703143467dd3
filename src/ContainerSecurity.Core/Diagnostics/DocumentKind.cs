namespace ContainerSecurity;

/// <summary>The kinds of documents.</summary>
public enum DocumentKind
{
    /// <summary>A file of an unknown or unsupported kind.</summary>
    Unrecognized,

    /// <summary>A Dockerfile.</summary>
    Dockerfile,

    /// <summary>A Kubernetes manifest in YAML or JSON.</summary>
    Kubernetes,

    /// <summary>An Azure container group in YAML, as accepted by <c>az container create --file</c>.</summary>
    ContainerGroupYaml,

    /// <summary>An ARM template in JSON.</summary>
    ArmTemplate,

    /// <summary>A Bicep file.</summary>
    Bicep,

    /// <summary>A scanner's report on images, or statements about such a report.</summary>
    ScanReport,

    /// <summary>The configuration of a built image in JSON.</summary>
    Image,

    /// <summary>An MSBuild project file that defines a published image.</summary>
    Project,

    /// <summary>A file that says how images are built, such as a compose file or a pipeline; it is read for that alone.</summary>
    BuildDefinition,

    /// <summary>The list, as text, of the vulnerabilities that trivy is to pass over.</summary>
    TrivyIgnore,

    /// <summary>A container app, a job or another resource of Azure Container Apps in YAML, as accepted by <c>az containerapp create --yaml</c>.</summary>
    ContainerAppYaml,

    /// <summary>Deployed Azure resources in JSON or YAML, as printed by <c>az aks show</c> and similar commands.</summary>
    AzureResource,
}
