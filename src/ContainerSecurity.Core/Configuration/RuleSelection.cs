namespace ContainerSecurity;

/// <summary>The effect of presets and standards on a descriptor, before settings are applied.</summary>
internal enum RuleSelection
{
    /// <summary>No configured standard requires it, so no setting can enable it.</summary>
    Excluded,

    /// <summary>It is disabled; a setting with its exact id enables it.</summary>
    Off,

    /// <summary>It is enabled.</summary>
    On,
}
