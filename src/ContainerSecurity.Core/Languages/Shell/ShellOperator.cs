namespace ContainerSecurity.Languages.Shell;

/// <summary>The operator between two commands.</summary>
public enum ShellOperator
{
    /// <summary><c>&amp;&amp;</c>: the second command runs if the first succeeds.</summary>
    And,

    /// <summary><c>||</c>: the second command runs if the first fails.</summary>
    Or,
}
