namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>What differs between two versions of an API besides the name.</summary>
internal enum ApiChange
{
    /// <summary>Nothing: the object can stay as it is.</summary>
    None,

    /// <summary>Values that are not written, and a selector that must be.</summary>
    Defaults,

    /// <summary>What an empty selector means.</summary>
    Selector,

    /// <summary>The fields.</summary>
    Shape,
}
