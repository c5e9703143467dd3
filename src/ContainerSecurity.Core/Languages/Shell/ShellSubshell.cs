namespace ContainerSecurity.Languages.Shell;

/// <summary>Commands in parentheses, which run in a subshell.</summary>
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
