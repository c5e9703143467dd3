namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>The kinds of nodes.</summary>
internal enum NodeKind
{
    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>A mapping.</summary>
    Mapping,

    /// <summary>A sequence.</summary>
    Sequence,
}
