namespace ContainerSecurity.Languages.Shell;

/// <summary>Text that could not be parsed, or whose language is not supported.</summary>
public sealed class ShellOpaque : ShellNode
{
    internal ShellOpaque(ShellScript script, int start, int end)
        : base(script, start, end)
    {
    }
}
