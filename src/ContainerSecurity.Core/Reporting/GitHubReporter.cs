using System.IO;
using ContainerSecurity.Internal;

namespace ContainerSecurity.Reporting;

/// <summary>Writes workflow commands, which GitHub shows at the lines of a pull request. Suppressed findings are left out.</summary>
public sealed class GitHubReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(AnalysisResult result, TextWriter output, ReportOptions options)
    {
        Guard.NotNull(output);
        foreach (var diagnostic in Guard.NotNull(result).Active)
        {
            var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
            var command = diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => "error",
                DiagnosticSeverity.Warning => "warning",
                _ => "notice",
            };
            var path = EscapeProperty(ReportPaths.Relative(diagnostic.Location.Document.Path, options));
            output.Write($"::{command} file={path},line={start.Line + 1},endLine={end.Line + 1},");
            // GitHub takes columns only where the range is on one line.
            if (start.Line == end.Line)
                output.Write($"col={start.Character + 1},endColumn={end.Character + 1},");
            output.Write($"title={EscapeProperty($"{diagnostic.Id} {diagnostic.Descriptor.Title}")}::{EscapeData(diagnostic.Message)}\n");
        }
    }

    private static string EscapeData(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string EscapeProperty(string text) => EscapeData(text).Replace(":", "%3A").Replace(",", "%2C");
}
