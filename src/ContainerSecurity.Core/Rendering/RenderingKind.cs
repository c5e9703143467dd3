namespace ContainerSecurity.Rendering;

/// <summary>What was rendered.</summary>
public enum RenderingKind
{
    /// <summary>Plain manifests: nothing was rendered.</summary>
    Manifests,

    /// <summary>A Helm chart with its values.</summary>
    Helm,

    /// <summary>A kustomization.</summary>
    Kustomize,

    /// <summary>An Azure deployment: a template with its parameters and modules.</summary>
    Azure,

    /// <summary>A Compose project.</summary>
    Compose,
}
