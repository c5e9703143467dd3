namespace ContainerSecurity.Data;

/// <summary>How a scalar is written.</summary>
public enum DataScalarStyle
{
    /// <summary>YAML without quotes.</summary>
    Plain,

    /// <summary>YAML or Bicep in single quotes.</summary>
    SingleQuoted,

    /// <summary>YAML or JSON in double quotes.</summary>
    DoubleQuoted,

    /// <summary>A YAML block with its line ends kept (<c>|</c>).</summary>
    Literal,

    /// <summary>A YAML block with its line ends folded (<c>&gt;</c>).</summary>
    Folded,

    /// <summary>A JSON or Bicep number, true, false or null.</summary>
    Keyword,
}
