using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A <c>[[ ]]</c> condition.</summary>
public sealed class ShellTest : ShellCompound
{
    internal ShellTest(ShellScript script, int start, int end, List<ShellWord> words)
        : base(script, start, end)
    {
        Words = Adopt(words);
    }

    /// <summary>The words, including operators, without parentheses.</summary>
    public ImmutableArray<ShellWord> Words { get; }
}
