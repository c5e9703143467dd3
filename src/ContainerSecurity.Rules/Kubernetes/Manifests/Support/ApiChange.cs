namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>The changes between two versions of an API.</summary>
internal enum ApiChange
{
    /// <summary>No changes: the object stays valid.</summary>
    None,

    /// <summary>The defaults, and a selector that is now required.</summary>
    Defaults,

    /// <summary>The meaning of an empty selector.</summary>
    Selector,

    /// <summary>The fields.</summary>
    Shape,
}
