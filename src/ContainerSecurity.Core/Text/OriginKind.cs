namespace ContainerSecurity;

/// <summary>How rendered characters relate to where they were written.</summary>
public enum OriginKind
{
    /// <summary>The characters are written in a template, a base or a patch.</summary>
    Literal,

    /// <summary>The characters are those of a value as it is written, such as in a values file.</summary>
    Value,

    /// <summary>The characters were made by a function, a transformer or a hash; the origin is the call.</summary>
    Computed,
}
