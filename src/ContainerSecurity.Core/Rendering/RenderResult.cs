using System.Collections.Immutable;

namespace ContainerSecurity.Rendering;

/// <summary>What would be deployed.</summary>
/// <param name="Kind">What was rendered.</param>
/// <param name="Files">The texts, in the order of the tool of the format.</param>
/// <param name="Problems">The failures; notices are not among them.</param>
public sealed record RenderResult(RenderingKind Kind, ImmutableArray<RenderedFile> Files, ImmutableArray<RenderProblem> Problems)
{
    /// <summary>All of it as the tool of the format prints it; null where that is the texts one after the other.</summary>
    public RenderedText? Stream { get; init; }
}
