namespace ContainerSecurity.Languages.Shell;

/// <summary>A part of a word.</summary>
public sealed class ShellWordPart : ShellNode
{
    internal ShellWordPart(ShellScript script, int start, int end, ShellWordPartKind kind, bool isQuoted, string? name = null, ShellList? body = null)
        : base(script, start, end)
    {
        Kind = kind;
        IsQuoted = isQuoted;
        Name = name;
        Body = Adopt(body);
    }

    /// <summary>The kind of the part.</summary>
    public ShellWordPartKind Kind { get; }

    /// <summary>Whether the part is quoted. The quotes are not in its range.</summary>
    public bool IsQuoted { get; }

    /// <summary>The name of a parameter; null for other kinds of parts.</summary>
    public string? Name { get; }

    /// <summary>The commands of a substitution; null when there is none or it is not parsed.</summary>
    public ShellList? Body { get; }
}
