namespace ContainerSecurity.Languages.Kustomize.Resources;

/// <summary>What a generated object does with one of the same name.</summary>
internal enum GenerationBehavior
{
    /// <summary>It must be the only one; so is what is not written or unknown.</summary>
    Create,

    /// <summary>It takes its place.</summary>
    Replace,

    /// <summary>Its data is added.</summary>
    Merge,
}
