namespace ContainerSecurity.Data.Editing;

/// <summary>The types of values that an edit writes.</summary>
internal enum DataValueKind
{
    /// <summary>A Boolean or an integer, which no syntax quotes.</summary>
    Keyword,

    /// <summary>A string.</summary>
    Text,

    /// <summary>A list of strings.</summary>
    List,
}
