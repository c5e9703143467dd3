using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A <c>for</c> or <c>select</c> loop.</summary>
public sealed class ShellFor : ShellCompound
{
    internal ShellFor(ShellScript script, int start, int end, string? variable, List<ShellWord>? words, ShellList body)
        : base(script, start, end)
    {
        Variable = variable;
        Words = Adopt(words);
        Body = Adopt(body);
    }

    /// <summary>The loop variable; null for a loop with an arithmetic head.</summary>
    public string? Variable { get; }

    /// <summary>The words that it iterates over.</summary>
    public ImmutableArray<ShellWord> Words { get; }

    /// <summary>The commands of the loop.</summary>
    public ShellList Body { get; }
}
