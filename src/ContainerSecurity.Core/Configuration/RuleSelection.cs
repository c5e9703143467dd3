namespace ContainerSecurity;

/// <summary>What presets and standards make of one kind of finding, before settings.</summary>
internal enum RuleSelection
{
    /// <summary>No standard of the configuration asks for it, so no setting turns it on.</summary>
    Excluded,

    /// <summary>It is off; a setting of its own id turns it on.</summary>
    Off,

    /// <summary>It is on.</summary>
    On,
}
