using System.IO;

namespace ContainerSecurity.Output;

/// <summary>
/// Writes for people. Each finding begins with a line <c>path:line:column: severity ID: message</c>, good to search for; below it come the
/// source line with the place marked, and with a rule's first finding what to do. Suppressed findings are counted only. Lines that hold a
/// secret are not shown, and characters of the files that would steer a terminal are escaped.
/// </summary>
public sealed class TextReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(AnalysisResult result, TextWriter output, ReportOptions options)
    {
        Guard.NotNull(output);
        var report = new TextReport(Guard.NotNull(result), Guard.NotNull(options));
        foreach (var diagnostic in result.Active)
            output.Write(report.Format(diagnostic));
        output.Write(report.FormatSummary());
    }
}
