using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary><c>case</c>.</summary>
public sealed class ShellCase : ShellCompound
{
    internal ShellCase(ShellScript script, int start, int end, ShellWord word, List<ShellCaseItem> items)
        : base(script, start, end)
    {
        Word = Adopt(word);
        Items = Adopt(items);
    }

    /// <summary>What is compared.</summary>
    public ShellWord Word { get; }

    /// <summary>The patterns and what they run.</summary>
    public ImmutableArray<ShellCaseItem> Items { get; }
}
