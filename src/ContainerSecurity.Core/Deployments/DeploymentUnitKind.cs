namespace ContainerSecurity.Deployments;

/// <summary>What a <see cref="DeploymentUnit"/> is.</summary>
public enum DeploymentUnitKind
{
    /// <summary>Kubernetes manifests that are applied as they are.</summary>
    Manifests,

    /// <summary>A Helm release: a chart with its values.</summary>
    HelmRelease,

    /// <summary>A kustomization.</summary>
    Kustomization,

    /// <summary>An Azure deployment: a template or parameter file with its modules.</summary>
    AzureDeployment,

    /// <summary>A Compose project.</summary>
    ComposeProject,

    /// <summary>A Dockerfile with its build context.</summary>
    Dockerfile,

    /// <summary>A single file, such as a built image, a project of .NET or a report of a scanner.</summary>
    File,
}
