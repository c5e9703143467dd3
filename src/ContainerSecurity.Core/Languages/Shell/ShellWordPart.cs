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

    /// <summary>What it is.</summary>
    public ShellWordPartKind Kind { get; }

    /// <summary>Whether it stands in quotes. The quotes are not in its range.</summary>
    public bool IsQuoted { get; }

    /// <summary>The name of a parameter.</summary>
    public string? Name { get; }

    /// <summary>The commands of a substitution; null where they are not read.</summary>
    public ShellList? Body { get; }
}
