using System;
using System.Globalization;

namespace ContainerSecurity.Rules.Clusters;

/// <summary>
/// When the service stops supporting a Kubernetes minor version, long-term support counted in: two years after its general
/// availability there. Figures from the support policy and release calendar of Azure Kubernetes Service, read in November 2026;
/// versions that are not listed and newer are taken as supported.
/// </summary>
internal static class ClusterVersions
{
    /// <summary>When the table was written: the day that counts where none is given.</summary>
    public static readonly DateTime Written = new(2026, 11, 24);

    private const int OldestListed = 27;

    // The first day after the last month of support of 1.27, 1.28, 1.29, 1.30.
    private static readonly DateTime[] Ends = [new(2025, 8, 1), new(2026, 3, 1), new(2026, 5, 1), new(2026, 8, 1)];

    /// <summary>Whether a version (<c>1.29</c>, <c>1.29.4</c>) is out of all support on a day; of a version that is not understood, no.</summary>
    public static bool IsOutOfSupport(string version, DateTime today)
    {
        var parts = version.Split('.');
        if (parts.Length < 2 || parts[0] != "1" || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor))
            return false;
        var index = minor - OldestListed;
        return index < 0 || (index < Ends.Length && today >= Ends[index]);
    }
}
