namespace ContainerSecurity.Languages.Shell;

/// <summary>The kind of a word's part.</summary>
public enum ShellWordPartKind
{
    /// <summary>Literal characters, quoted or not.</summary>
    Literal,

    /// <summary>A character after an escape character: a backslash, in PowerShell a backtick, in cmd a caret.</summary>
    Escape,

    /// <summary>The content of <c>$'..'</c>.</summary>
    AnsiQuoted,

    /// <summary>A parameter expansion, <c>$v</c> or <c>${v..}</c>.</summary>
    Parameter,

    /// <summary>A command or process substitution.</summary>
    Command,

    /// <summary>An arithmetic expansion.</summary>
    Arithmetic,

    /// <summary>The list of values assigned to an array; a hash table of PowerShell.</summary>
    Array,

    /// <summary>A script block of PowerShell, <c>{ .. }</c>.</summary>
    Block,
}
