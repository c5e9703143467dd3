using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary><c>for</c> or <c>select</c>.</summary>
public sealed class ShellFor : ShellCompound
{
    internal ShellFor(ShellScript script, int start, int end, string? variable, List<ShellWord>? words, ShellList body)
        : base(script, start, end)
    {
        Variable = variable;
        Words = Adopt(words);
        Body = Adopt(body);
    }

    /// <summary>The variable; null for the form with an arithmetic head.</summary>
    public string? Variable { get; }

    /// <summary>The words that it runs over.</summary>
    public ImmutableArray<ShellWord> Words { get; }

    /// <summary>What is repeated.</summary>
    public ShellList Body { get; }
}
