namespace ContainerSecurity;

/// <summary>The sets of rules that come ready. Each holds those before it.</summary>
public enum RulePreset
{
    /// <summary>What is wrong in any setting.</summary>
    Minimal,

    /// <summary>What a team should look at; the default.</summary>
    Recommended,

    /// <summary>What hardened environments ask for.</summary>
    Strict,

    /// <summary>Every rule, those of style too.</summary>
    All,
}
