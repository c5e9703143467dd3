using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Deployments;

namespace ContainerSecurity;

/// <summary>Divides the documents of a set into what rules see at once.</summary>
internal static class UnitParts
{
    /// <summary>
    /// One part for each unit whose objects are joined by their names. Units of a single file share a part, since their rules join them by images and
    /// scans alone, which span all parts.
    /// </summary>
    /// <param name="documents">All documents.</param>
    /// <param name="units">The units.</param>
    public static IEnumerable<UnitPart> Divide(ImmutableArray<Document> documents, ImmutableArray<DeploymentUnit> units)
    {
        var joined = units.Where(IsJoinedByNames).ToList();
        var taken = new HashSet<Document>(joined.SelectMany(u => u.Documents));
        var parts = joined.ConvertAll(u => new UnitPart(u.Documents, [u], u.IsTestData));
        ImmutableArray<Document> others = [.. documents.Where(d => !taken.Contains(d))];
        if (!others.IsEmpty)
            parts.Add(new UnitPart(others, [.. units.Where(u => !IsJoinedByNames(u))], IsTestData: false));
        return parts;
    }

    /// <summary>All documents but those of some parts.</summary>
    /// <param name="documents">All documents.</param>
    /// <param name="apart">The parts that are not deployed with the others.</param>
    public static UnitPart Deployed(ImmutableArray<Document> documents, IEnumerable<DocumentSet> apart)
    {
        var taken = new HashSet<Document>(apart.SelectMany(p => p.Documents));
        return new UnitPart([.. documents.Where(d => !taken.Contains(d))], [], IsTestData: false);
    }

    private static bool IsJoinedByNames(DeploymentUnit unit) =>
        unit.Kind is DeploymentUnitKind.Manifests or DeploymentUnitKind.HelmRelease or DeploymentUnitKind.Kustomization;
}
