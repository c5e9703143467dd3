using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>Commands one after another, divided by <c>;</c>, <c>&amp;</c> or line ends.</summary>
public sealed class ShellList : ShellNode
{
    internal ShellList(ShellScript script, int start, int end, List<ShellNode>? items)
        : base(script, start, end)
    {
        Items = Adopt(items);
    }

    /// <summary>The commands and their lists, in order.</summary>
    public ImmutableArray<ShellNode> Items { get; }
}
