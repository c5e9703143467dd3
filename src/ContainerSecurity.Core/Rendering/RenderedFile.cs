namespace ContainerSecurity.Rendering;

/// <summary>One text that a rendering gave, or the reason why there is none.</summary>
/// <param name="Path">The path as the tool of the format names it: <c>chart/templates/x.yaml</c>, <c>.</c> for a kustomization.</param>
/// <param name="Text">The text; null if it could not be rendered.</param>
/// <param name="Error">The reason if it could not be rendered.</param>
public sealed record RenderedFile(string Path, RenderedText? Text, string? Error = null);
