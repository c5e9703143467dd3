using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A <c>case</c> command.</summary>
public sealed class ShellCase : ShellCompound
{
    internal ShellCase(ShellScript script, int start, int end, ShellWord word, List<ShellCaseItem> items)
        : base(script, start, end)
    {
        Word = Adopt(word);
        Items = Adopt(items);
    }

    /// <summary>The word that is matched against the patterns.</summary>
    public ShellWord Word { get; }

    /// <summary>The patterns with their commands.</summary>
    public ImmutableArray<ShellCaseItem> Items { get; }
}
