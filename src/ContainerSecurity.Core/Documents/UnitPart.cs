using System.Collections.Immutable;
using ContainerSecurity.Deployments;

namespace ContainerSecurity;

/// <summary>The documents that rules see at once.</summary>
/// <param name="Documents">The documents, in the order of the set.</param>
/// <param name="Units">Their units.</param>
/// <param name="IsTestData">Whether they are test data or examples.</param>
internal sealed record UnitPart(ImmutableArray<Document> Documents, ImmutableArray<DeploymentUnit> Units, bool IsTestData);
