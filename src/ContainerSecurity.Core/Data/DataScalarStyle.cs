namespace ContainerSecurity.Data;

/// <summary>The notation of a scalar.</summary>
public enum DataScalarStyle
{
    /// <summary>A YAML scalar without quotes.</summary>
    Plain,

    /// <summary>A YAML or Bicep string in single quotes.</summary>
    SingleQuoted,

    /// <summary>A YAML or JSON string in double quotes.</summary>
    DoubleQuoted,

    /// <summary>A YAML block scalar with its line breaks kept (<c>|</c>).</summary>
    Literal,

    /// <summary>A YAML block scalar with its line breaks folded (<c>&gt;</c>).</summary>
    Folded,

    /// <summary>A number, true, false or null in JSON or Bicep.</summary>
    Keyword,
}
