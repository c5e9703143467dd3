using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>Patterns of a <c>case</c> and what they run.</summary>
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
