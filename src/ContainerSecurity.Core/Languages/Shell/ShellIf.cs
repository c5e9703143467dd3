using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>An <c>if</c> command with its branches.</summary>
public sealed class ShellIf : ShellCompound
{
    internal ShellIf(ShellScript script, int start, int end, List<ShellList> conditions, List<ShellList> branches, ShellList? otherwise)
        : base(script, start, end)
    {
        Conditions = Adopt(conditions);
        Branches = Adopt(branches);
        Else = Adopt(otherwise);
    }

    /// <summary>The conditions of <c>if</c> and each <c>elif</c>.</summary>
    public ImmutableArray<ShellList> Conditions { get; }

    /// <summary>The commands that run when the condition with the same index succeeds.</summary>
    public ImmutableArray<ShellList> Branches { get; }

    /// <summary>The commands that run when no condition succeeds; null when there is no <c>else</c>.</summary>
    public ShellList? Else { get; }
}
