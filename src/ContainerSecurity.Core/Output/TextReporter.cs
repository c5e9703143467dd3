using System.IO;

namespace ContainerSecurity.Output;

/// <summary>
/// Writes a report for people. Each finding begins with a line <c>path:line:column: severity ID: message</c>, which is easy to search for; below
/// it are the source line with the marked range and, for the first finding of a rule, the remedy. Suppressed findings are only counted. Lines
/// that contain a secret are not shown, and control characters of the files are escaped.
/// </summary>
public sealed class TextReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(AnalysisResult result, TextWriter output, ReportOptions options)
    {
        Guard.NotNull(output);
        var report = new TextReport(Guard.NotNull(result), Guard.NotNull(options));
        foreach (var diagnostic in MergedFindings.Of(result).Active)
            output.Write(report.Format(diagnostic));
        output.Write(report.FormatSummary());
    }
}
