using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A sequence of commands, separated by <c>;</c>, <c>&amp;</c> or line endings.</summary>
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
