namespace ContainerSecurity;

/// <summary>The source of a suppression.</summary>
public enum SuppressionKind
{
    /// <summary>A comment, directive or annotation in the file itself.</summary>
    Comment,

    /// <summary>An exemption in the configuration.</summary>
    Configuration,

    /// <summary>An entry of the baseline.</summary>
    Baseline,
}
