using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>The patterns of one branch of a <c>case</c> command, with its commands.</summary>
public sealed class ShellCaseItem : ShellNode
{
    internal ShellCaseItem(ShellScript script, int start, int end, List<ShellWord> patterns, ShellList body)
        : base(script, start, end)
    {
        Patterns = Adopt(patterns);
        Body = Adopt(body);
    }

    /// <summary>The patterns.</summary>
    public ImmutableArray<ShellWord> Patterns { get; }

    /// <summary>The commands.</summary>
    public ShellList Body { get; }
}
