using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary><c>if</c> with its branches.</summary>
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

    /// <summary>What runs when the condition at the same place holds.</summary>
    public ImmutableArray<ShellList> Branches { get; }

    /// <summary>What runs when no condition holds, or null.</summary>
    public ShellList? Else { get; }
}
