using Microsoft.CodeAnalysis;

namespace ContainerSecurity.Generators.Analysis;

/// <summary>The statically known parts of a descriptor.</summary>
/// <param name="symbol">The field or property that holds it, or null.</param>
/// <param name="isInline">Whether it is created where it is used.</param>
/// <param name="id">The id, or null when unknown.</param>
/// <param name="format">The message format, or null when unknown.</param>
internal readonly struct Card(ISymbol? symbol, bool isInline, string? id, string? format)
{
    public ISymbol? Symbol { get; } = symbol;

    public bool IsInline { get; } = isInline;

    public string? Id { get; } = id;

    public string? Format { get; } = format;

    /// <summary>The name for messages.</summary>
    public string Name => Id ?? Symbol?.Name ?? "the rule";
}
