namespace ContainerSecurity;

/// <summary>Whether a property's value is known.</summary>
public enum PropertyState
{
    /// <summary>Nothing is written: the platform's default applies.</summary>
    Unset,

    /// <summary>Something is written, but its value cannot be determined from the files.</summary>
    Unknown,

    /// <summary>A value is written and known.</summary>
    Known,
}
