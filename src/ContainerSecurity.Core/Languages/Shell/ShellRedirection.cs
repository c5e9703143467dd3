namespace ContainerSecurity.Languages.Shell;

/// <summary>A redirection.</summary>
public sealed class ShellRedirection : ShellNode
{
    internal ShellRedirection(ShellScript script, int start, int end, string op, ShellWord? target)
        : base(script, start, end)
    {
        Operator = op;
        Target = Adopt(target);
    }

    /// <summary>The operator, such as <c>&gt;</c> or <c>&lt;&lt;</c>, without the file descriptor.</summary>
    public string Operator { get; }

    /// <summary>The file, file descriptor or delimiter; null when it is missing.</summary>
    public ShellWord? Target { get; }

    /// <summary>The body of a here-document; null for other redirections.</summary>
    public ShellWord? Body { get; private set; }

    internal void SetBody(ShellWord body) => Body = Adopt(body);
}
