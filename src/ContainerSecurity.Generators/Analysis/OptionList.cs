using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ContainerSecurity.Generators.Analysis;

/// <summary>A field or property that lists options, such as Rule.Options.</summary>
internal sealed class OptionList
{
    /// <summary>The options in it, and where they are named.</summary>
    public ConcurrentDictionary<ISymbol, Location> Options { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The lists that it takes in.</summary>
    public ConcurrentDictionary<ISymbol, bool> Lists { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether it may hold more than is known.</summary>
    public bool IsIncomplete { get; set; }
}
