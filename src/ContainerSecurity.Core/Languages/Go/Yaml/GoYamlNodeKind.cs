namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>The kinds of nodes.</summary>
internal enum GoYamlNodeKind
{
    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>A sequence.</summary>
    Sequence,

    /// <summary>A mapping.</summary>
    Mapping,

    /// <summary>An alias.</summary>
    Alias,
}
