using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>Commands joined by <c>&amp;&amp;</c> or <c>||</c>.</summary>
public sealed class ShellAndOr : ShellNode
{
    internal ShellAndOr(ShellScript script, int start, int end, List<ShellNode> items, List<ShellOperator> operators)
        : base(script, start, end)
    {
        Items = Adopt(items);
        Operators = [.. operators];
    }

    /// <summary>The commands or pipelines, in order.</summary>
    public ImmutableArray<ShellNode> Items { get; }

    /// <summary>The operators between the items; there is one fewer than items.</summary>
    public ImmutableArray<ShellOperator> Operators { get; }
}
