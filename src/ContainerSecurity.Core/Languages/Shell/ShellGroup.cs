namespace ContainerSecurity.Languages.Shell;

/// <summary>A group of commands in braces.</summary>
public sealed class ShellGroup : ShellCompound
{
    internal ShellGroup(ShellScript script, int start, int end, ShellList body)
        : base(script, start, end)
    {
        Body = Adopt(body);
    }

    /// <summary>The commands.</summary>
    public ShellList Body { get; }
}
