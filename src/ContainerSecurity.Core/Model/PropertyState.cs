namespace ContainerSecurity;

/// <summary>What is known of a property.</summary>
public enum PropertyState
{
    /// <summary>It is not written: the platform's default applies.</summary>
    Unset,

    /// <summary>It is written, but its value cannot be told from the files.</summary>
    Unknown,

    /// <summary>It is written and its value is known.</summary>
    Known,
}
