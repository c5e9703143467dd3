using System;
using System.Globalization;

namespace ContainerSecurity.Rules.Azure.Aks.Support;

/// <summary>
/// When the service stops supporting a Kubernetes minor version. Figures from "Supported Kubernetes versions in Azure Kubernetes Service"
/// (Microsoft Learn, learn.microsoft.com/azure/aks/supported-kubernetes-versions), read in November 2026; versions that are newer than
/// the table are taken as supported.
/// </summary>
internal static class ClusterVersions
{
    /// <summary>When the table was written: the day that counts where none is given.</summary>
    public static readonly DateTime Written = new(2026, 11, 26);

    private const int OldestListed = 27;

    // The first day without support from 1.27 on, and the first without long-term support, which a cluster has to ask for.
    private static readonly (DateTime Standard, DateTime LongTerm)[] Ends =
    [
        (new(2024, 8, 1), new(2025, 8, 1)),
        (new(2025, 2, 1), new(2026, 3, 1)),
        (new(2025, 4, 1), new(2026, 5, 1)),
        (new(2025, 8, 23), new(2026, 8, 1)),
        (new(2025, 11, 2), new(2026, 12, 1)),
        (new(2026, 4, 1), new(2027, 4, 1)),
        (new(2026, 8, 1), new(2027, 8, 1)),
        (new(2026, 12, 1), new(2027, 12, 1)),
        (new(2027, 4, 1), new(2028, 4, 1)),
        (new(2027, 7, 1), new(2028, 7, 1)),
        (new(2027, 11, 1), new(2028, 11, 1)),
    ];

    /// <summary>Whether a version (<c>1.29</c>, <c>1.29.4</c>) is out of support on a day; of a version that is not understood, no.</summary>
    /// <param name="version">The version.</param>
    /// <param name="isLongTerm">Whether the cluster may have long-term support.</param>
    /// <param name="today">The day.</param>
    public static bool IsOutOfSupport(string version, bool isLongTerm, DateTime today)
    {
        var parts = version.Split('.');
        if (parts.Length < 2 || parts[0] != "1" || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor))
            return false;
        var index = minor - OldestListed;
        return index < 0 || (index < Ends.Length && today >= (isLongTerm ? Ends[index].LongTerm : Ends[index].Standard));
    }
}
