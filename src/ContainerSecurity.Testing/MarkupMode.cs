namespace ContainerSecurity.Testing;

/// <summary>Whether the sources of a test have markup in them.</summary>
public enum MarkupMode
{
    /// <summary>They have: <c>[|text|]</c> and <c>{|ID:text|}</c> mark the expected findings.</summary>
    Allow,

    /// <summary>They have none: a source that holds <c>[|</c> itself is taken as it is, and no finding is expected in it.</summary>
    None,
}
