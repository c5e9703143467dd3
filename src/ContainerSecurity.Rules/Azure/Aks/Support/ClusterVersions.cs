using System;
using System.Globalization;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Aks.Support;

/// <summary>The end-of-support dates of Kubernetes minor versions in Azure Kubernetes Service, from <c>cluster-versions.txt</c>.</summary>
internal static class ClusterVersions
{
    // One row for each minor version without gaps, oldest first.
    private static readonly DataTable Table = DataTable.Read("cluster-versions.txt");

    /// <summary>The date of the table, used when the current date is unknown.</summary>
    public static DateTime Written => Table.Date;

    /// <summary>Whether a version (<c>1.29</c>, <c>1.29.4</c>) is out of support on a day; false for an invalid version.</summary>
    /// <param name="version">The version.</param>
    /// <param name="isLongTerm">Whether the cluster may have long-term support.</param>
    /// <param name="today">The day.</param>
    public static bool IsOutOfSupport(string version, bool isLongTerm, DateTime today)
    {
        if (MinorOf(version) is not { } minor)
            return false;
        var index = minor - MinorOf(Table.Rows[0][0])!.Value;
        return index < 0 || (index < Table.Rows.Count && today >= DataTable.ParseDate(Table.Rows[index][isLongTerm ? 2 : 1]));
    }

    private static int? MinorOf(string version)
    {
        var parts = version.Split('.');
        return parts.Length > 1 && parts[0] == "1" && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var minor) ? minor : null;
    }
}
