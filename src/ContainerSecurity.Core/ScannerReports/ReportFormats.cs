using System;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>The supported report formats.</summary>
internal static class ReportFormats
{
    private static readonly IReportFormat[] All =
    [
        new TrivyReport(), new GrypeReport(), new SarifReport(), new DefenderReport(), new CycloneDxReport(), new OpenVexReport(), new TrivyExceptions(),
    ];

    // For each format, a word that every text in it contains.
    private static readonly string[] Marks =
    [
        "\"ArtifactName\"", "\"matches\"", "\"security-severity\"", "subAssessments", "\"CycloneDX\"", "openvex.dev", "vulnerabilities:",
    ];

    /// <summary>Whether a text may be a report.</summary>
    public static bool MayFit(string text)
    {
        foreach (var mark in Marks)
        {
            if (text.Contains(mark, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The format of a document; null when it is not a report.</summary>
    public static IReportFormat? Find(DataNode root, string path) => All.FirstOrDefault(f => f.Fits(root, path));
}
