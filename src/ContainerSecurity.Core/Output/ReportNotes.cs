using System.Collections.Generic;
using System.Globalization;

namespace ContainerSecurity.Output;

/// <summary>Sentences about what a run left out, so that a run without findings is not mistaken for a clean one.</summary>
internal static class ReportNotes
{
    private const int MaxExclusions = 3;

    /// <summary>The notes: unanalyzed files, rules that configurations disable and, when there is no finding, excluded files.</summary>
    public static IEnumerable<string> Of(AnalysisResult result, ReportSummary summary, ReportOptions options)
    {
        if (summary.Unanalyzed > 0)
            yield return Count(summary.Unanalyzed, "file") + " not analyzed";
        foreach (var disabled in result.DisabledRules)
            yield return $"{options.Display(disabled.Path)} turns off {Count(disabled.Count, "rule")}";
        if (options.RulesLeftOut > 0)
            yield return "rulesVersion leaves out " + Count(options.RulesLeftOut, "newer rule");
        if (summary.Active > 0)
            yield break;
        for (var i = 0; i < options.Exclusions.Length && i < MaxExclusions; i++)
            yield return Excluded(options.Exclusions[i], options);
        if (options.Exclusions.Length > MaxExclusions)
            yield return Count(options.Exclusions.Length - MaxExclusions, "more ignore file") + " excluded files";
    }

    private static string Excluded(ReportExclusion exclusion, ReportOptions options)
    {
        var parts = new List<string>();
        if (exclusion.Files > 0)
            parts.Add(Count(exclusion.Files, "file"));
        if (exclusion.Folders > 0)
            parts.Add(exclusion.Folders == 1 ? "1 directory" : exclusion.Folders.ToString(CultureInfo.InvariantCulture) + " directories");
        return $"{string.Join(" and ", parts)} ignored by {(exclusion.IgnoreFile is { } file ? options.Display(file) : "default")}";
    }

    private static string Count(int number, string noun) => number.ToString(CultureInfo.InvariantCulture) + " " + noun + (number == 1 ? "" : "s");
}
