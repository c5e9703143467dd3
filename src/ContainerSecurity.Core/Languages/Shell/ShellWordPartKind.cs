namespace ContainerSecurity.Languages.Shell;

/// <summary>What a part of a word is.</summary>
public enum ShellWordPartKind
{
    /// <summary>Characters that stand for themselves; quoted or not.</summary>
    Literal,

    /// <summary>A character behind a backslash.</summary>
    Escape,

    /// <summary>The content of <c>$'..'</c>.</summary>
    AnsiQuoted,

    /// <summary>A parameter, <c>$v</c> or <c>${v..}</c>.</summary>
    Parameter,

    /// <summary>A command substitution, or a process substitution.</summary>
    Command,

    /// <summary>An arithmetic expansion.</summary>
    Arithmetic,

    /// <summary>The list of an array.</summary>
    Array,
}
