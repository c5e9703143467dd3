namespace ContainerSecurity;

/// <summary>Where a suppression stands.</summary>
public enum SuppressionKind
{
    /// <summary>In a comment, directive or annotation of the file itself.</summary>
    Comment,

    /// <summary>In the exceptions of the configuration.</summary>
    Configuration,

    /// <summary>In the baseline.</summary>
    Baseline,
}
