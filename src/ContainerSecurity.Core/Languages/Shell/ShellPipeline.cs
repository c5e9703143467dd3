using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>Commands joined by <c>|</c>, or one command negated by <c>!</c>.</summary>
public sealed class ShellPipeline : ShellNode
{
    internal ShellPipeline(ShellScript script, int start, int end, List<ShellNode> elements, bool isNegated)
        : base(script, start, end)
    {
        Elements = Adopt(elements);
        IsNegated = isNegated;
    }

    /// <summary>The commands, in order.</summary>
    public ImmutableArray<ShellNode> Elements { get; }

    /// <summary>Whether it begins with <c>!</c>.</summary>
    public bool IsNegated { get; }
}
