using Microsoft.CodeAnalysis;

namespace ContainerSecurity.Generators.Analysis;

/// <summary>What is known of a descriptor without running the code.</summary>
/// <param name="symbol">The field or property that holds it, or null.</param>
/// <param name="isInline">Whether it is created where it is used.</param>
/// <param name="id">The id, or null where it is not known.</param>
/// <param name="format">The message format, or null where it is not known.</param>
internal readonly struct Card(ISymbol? symbol, bool isInline, string? id, string? format)
{
    public ISymbol? Symbol { get; } = symbol;

    public bool IsInline { get; } = isInline;

    public string? Id { get; } = id;

    public string? Format { get; } = format;

    /// <summary>What messages call it.</summary>
    public string Name => Id ?? Symbol?.Name ?? "the rule";
}
