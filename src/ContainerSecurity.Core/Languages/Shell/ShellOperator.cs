namespace ContainerSecurity.Languages.Shell;

/// <summary>What joins two commands.</summary>
public enum ShellOperator
{
    /// <summary><c>&amp;&amp;</c>: the next runs when the one before succeeds.</summary>
    And,

    /// <summary><c>||</c>: the next runs when the one before fails.</summary>
    Or,
}
