using System.IO;
using System.Linq;
using ContainerSecurity.Internal;

namespace ContainerSecurity.Reporting;

/// <summary>
/// Writes for people: a line <c>path:line:column: severity ID: message</c> for each finding, the source line with a mark under the place,
/// and what to do, once a rule. A summary ends it. Suppressed findings are only counted.
/// </summary>
public sealed class TextReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(AnalysisResult result, TextWriter output, ReportOptions options)
    {
        Guard.NotNull(result);
        Guard.NotNull(output);
        Guard.NotNull(options);
        var style = new TextStyle(options.UseColor);
        var explained = new System.Collections.Generic.HashSet<string>(System.StringComparer.Ordinal);
        foreach (var diagnostic in result.Active)
        {
            WriteDiagnostic(diagnostic, output, options, style);
            if (explained.Add(diagnostic.Id))
                output.Write($"  {style.Dim("= " + SafeText.OneLine(diagnostic.Descriptor.Remediation) + Page(diagnostic.Descriptor))}\n");
            output.Write('\n');
        }

        WriteSummary(result, output, style);
    }

    private static string Page(DiagnosticDescriptor descriptor) => descriptor.HelpLink.Length == 0 ? "" : $" ({descriptor.HelpLink})";

    private static void WriteDiagnostic(Diagnostic diagnostic, TextWriter output, ReportOptions options, TextStyle style)
    {
        output.Write($"{style.Bold(Place(diagnostic.Location, options))}: {style.Severity(diagnostic.Severity)} {style.Bold(diagnostic.Id)}: {SafeText.OneLine(diagnostic.Message)}\n");
        SourceExcerpt.Write(diagnostic.Location, output, options, style, diagnostic.Severity);
        foreach (var related in diagnostic.RelatedLocations)
            output.Write($"  {style.Dim($"see {Place(related, options)}: {SafeText.Cut(SafeText.OneLine(related.Text), 60)}")}\n");
    }

    private static string Place(Location location, ReportOptions options) =>
        $"{SafeText.OneLine(ReportPaths.Relative(location.Document.Path, options))}:{location.Start.Line + 1}:{location.Start.Character + 1}";

    private static void WriteSummary(AnalysisResult result, TextWriter output, TextStyle style)
    {
        var active = result.Active.ToList();
        var files = result.Documents.Documents.Where(d => d is not UnrecognizedDocument).Select(d => d.Path).Distinct().Count();
        var suppressed = result.Diagnostics.Length - active.Count;
        output.Write($"{Count(files, "file")} analysed: ");
        output.Write(active.Count == 0
            ? style.Good("no findings")
            : string.Join(", ", new[] { DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info }
                .Select(severity => (severity, count: active.Count(d => d.Severity == severity)))
                .Where(pair => pair.count > 0)
                .Select(pair => style.Of(pair.severity, pair.severity == DiagnosticSeverity.Info ? $"{pair.count} info" : Count(pair.count, pair.severity.ToString().ToLowerInvariant())))));
        output.Write(suppressed > 0 ? $" ({suppressed} suppressed)\n" : "\n");
        var stale = result.StaleBaselineEntries;
        if (!stale.IsDefaultOrEmpty)
            output.Write($"{Count(stale.Length, "baseline entry", "baseline entries")} no longer found: write the baseline again to remove them\n");
    }

    private static string Count(int count, string one, string? many = null) => count == 1 ? $"1 {one}" : $"{count} {many ?? one + "s"}";
}
