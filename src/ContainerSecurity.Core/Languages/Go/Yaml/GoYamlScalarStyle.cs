namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>How a scalar is written.</summary>
internal enum GoYamlScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>In single quotes.</summary>
    SingleQuoted,

    /// <summary>In double quotes.</summary>
    DoubleQuoted,

    /// <summary>As a block that keeps its line breaks.</summary>
    Literal,
}
