namespace ContainerSecurity.Languages.Shell;

/// <summary>Commands in parentheses: they run in a shell of their own.</summary>
public sealed class ShellSubshell : ShellCompound
{
    internal ShellSubshell(ShellScript script, int start, int end, ShellList body)
        : base(script, start, end)
    {
        Body = Adopt(body);
    }

    /// <summary>The commands.</summary>
    public ShellList Body { get; }
}
