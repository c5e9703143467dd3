namespace ContainerSecurity.Shell;

/// <summary>A simple command: assignments, words, redirections.</summary>
public sealed class ShellCommand
{
    internal ShellCommand(ShellScript script, TextSpan span)
    {
        Script = script;
        Span = span;
    }

    /// <summary>The script.</summary>
    public ShellScript Script { get; }

    /// <summary>The range in the file.</summary>
    public TextSpan Span { get; }

    /// <summary>The range in the file, with its document.</summary>
    public Location Location => new(Script.Document, Span);
}
