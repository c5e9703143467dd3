namespace ContainerSecurity.Corpus.Tests;

/// <summary>A kustomization and what kustomize builds of it.</summary>
/// <param name="Id">The name.</param>
/// <param name="Files">The files.</param>
/// <param name="Folder">The folder that is built.</param>
/// <param name="IsBuilt">Whether kustomize builds it.</param>
/// <param name="Expected">The output; null if it is known by its digest alone.</param>
/// <param name="Digest">The SHA-256 of the output.</param>
internal sealed record KustomizeCase(string Id, ByteFiles Files, string Folder, bool IsBuilt, string? Expected, string? Digest)
{
    /// <summary>The output with annotations for the origins of objects; null if it is not known.</summary>
    public string? WithOrigins { get; init; }
}
