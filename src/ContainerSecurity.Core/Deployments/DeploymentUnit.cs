using System.Collections.Immutable;

namespace ContainerSecurity.Deployments;

/// <summary>What is deployed together. Rules that look at several documents see those of one unit.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">The folder or file that it is known by; <c>.</c> for the folder that paths are relative to.</param>
/// <param name="Documents">The documents, by path, then by position in the file.</param>
public sealed record DeploymentUnit(DeploymentUnitKind Kind, string Path, ImmutableArray<Document> Documents)
{
    /// <summary>Whether it is test data or an example, which is not deployed with other units.</summary>
    public bool IsTestData { get; init; }

    /// <summary>
    /// The manifests that are deployed in place of <see cref="Documents"/>, if those are rendered: see <see cref="RenderedText"/>. Findings in them are reported in
    /// <see cref="Documents"/>, the first of which is what renders the others.
    /// </summary>
    public ImmutableArray<Document> Rendered { get; init; } = [];

    /// <inheritdoc/>
    public override string ToString() => Path;
}
