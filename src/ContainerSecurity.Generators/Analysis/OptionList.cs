using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace ContainerSecurity.Generators.Analysis;

/// <summary>A field or property that lists options, such as Rule.Options.</summary>
internal sealed class OptionList
{
    /// <summary>The options in the list, with the locations of the references.</summary>
    public ConcurrentDictionary<ISymbol, Location> Options { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The lists that it includes.</summary>
    public ConcurrentDictionary<ISymbol, bool> Lists { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>Whether it may contain other options too.</summary>
    public bool IsIncomplete { get; set; }
}
