namespace ContainerSecurity.Testing;

/// <summary>Whether the sources of a test contain markup.</summary>
public enum MarkupMode
{
    /// <summary>The sources contain markup: <c>[|text|]</c> and <c>{|ID:text|}</c> mark the expected findings.</summary>
    Allow,

    /// <summary>The sources contain no markup: one with a literal <c>[|</c> is taken as is, and no finding is expected in it.</summary>
    None,
}
