namespace ContainerSecurity.Languages.Shell;

/// <summary>A node of a script's syntax tree.</summary>
public abstract class ShellNode
{
    private protected ShellNode(ShellScript script, int start, int end)
    {
        Script = script;
        TextSpan = TextSpan.FromBounds(start, end);
    }

    /// <summary>The script that contains it.</summary>
    public ShellScript Script { get; }

    /// <summary>The node that contains it; null for a root.</summary>
    public ShellNode? Parent { get; internal set; }

    /// <summary>The range in the script's text.</summary>
    public TextSpan TextSpan { get; }

    /// <summary>The range in the file.</summary>
    public TextSpan Span => Script.Text.MapSpan(TextSpan);

    /// <summary>The range in the file, with its document.</summary>
    public Location Location => new(Script.Document, Span);

    /// <summary>The text as the shell reads it.</summary>
    public string Text => Script.Text.Text.Substring(TextSpan.Start, TextSpan.Length);

    /// <inheritdoc/>
    public override string ToString() => Text;

    private protected T Adopt<T>(T node)
        where T : ShellNode?
    {
        if (node is not null)
            node.Parent = this;
        return node;
    }

    private protected System.Collections.Immutable.ImmutableArray<T> Adopt<T>(System.Collections.Generic.List<T>? nodes)
        where T : ShellNode
    {
        if (nodes is null || nodes.Count == 0)
            return [];
        foreach (var node in nodes)
            node.Parent = this;
        return [.. nodes];
    }
}
