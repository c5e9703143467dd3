namespace ContainerSecurity.Languages.Shell;

/// <summary>A <c>while</c> or <c>until</c> loop.</summary>
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

    /// <summary>The commands of the loop.</summary>
    public ShellList Body { get; }

    /// <summary>Whether it is an <c>until</c> loop.</summary>
    public bool IsUntil { get; }
}
