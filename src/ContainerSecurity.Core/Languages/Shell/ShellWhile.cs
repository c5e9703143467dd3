namespace ContainerSecurity.Languages.Shell;

/// <summary><c>while</c> or <c>until</c>.</summary>
public sealed class ShellWhile : ShellCompound
{
    internal ShellWhile(ShellScript script, int start, int end, ShellList condition, ShellList body, bool isUntil)
        : base(script, start, end)
    {
        Condition = Adopt(condition);
        Body = Adopt(body);
        IsUntil = isUntil;
    }

    /// <summary>The condition.</summary>
    public ShellList Condition { get; }

    /// <summary>What is repeated.</summary>
    public ShellList Body { get; }

    /// <summary>Whether it is <c>until</c>.</summary>
    public bool IsUntil { get; }
}
