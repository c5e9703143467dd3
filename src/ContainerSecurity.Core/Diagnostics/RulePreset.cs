namespace ContainerSecurity;

/// <summary>The predefined sets of rules. Each contains the ones before it.</summary>
public enum RulePreset
{
    /// <summary>Rules for problems in any environment.</summary>
    Minimal,

    /// <summary>Rules for most teams; the default.</summary>
    Recommended,

    /// <summary>Rules for hardened environments.</summary>
    Strict,

    /// <summary>Every rule, including those about style.</summary>
    All,
}
