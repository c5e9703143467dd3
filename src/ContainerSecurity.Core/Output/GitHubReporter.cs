using System.Globalization;
using System.IO;
using System.Text;

namespace ContainerSecurity.Output;

/// <summary>Writes workflow commands that annotate the lines of a pull request in a GitHub Actions job. Suppressed findings are left out.</summary>
public sealed class GitHubReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(AnalysisResult result, TextWriter output, ReportOptions options)
    {
        Guard.NotNull(output);
        Guard.NotNull(options);
        var line = new StringBuilder();
        foreach (var diagnostic in MergedFindings.Of(Guard.NotNull(result)).Active)
        {
            line.Clear();
            Append(line, diagnostic);
            output.Write(line.Append('\n').ToString());
        }
    }

    private static void Append(StringBuilder line, Diagnostic diagnostic)
    {
        var region = ReportRegion.Of(diagnostic.Location);
        line.Append("::").Append(Command(diagnostic.Severity)).Append(" file=");
        AppendEscaped(line, diagnostic.Location.Document.Path.Replace('\\', '/'), isProperty: true);
        AppendNumber(line, ",line=", region.StartLine);
        AppendNumber(line, ",endLine=", region.EndLine);
        // GitHub interprets columns only within one line.
        if (region.StartLine == region.EndLine)
        {
            AppendNumber(line, ",col=", region.StartColumn);
            AppendNumber(line, ",endColumn=", region.EndColumn);
        }

        line.Append(",title=");
        AppendEscaped(line, diagnostic.Id + " " + diagnostic.Descriptor.Title, isProperty: true);
        line.Append("::");
        AppendEscaped(line, diagnostic.Message, isProperty: false);
    }

    private static string Command(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "notice",
    };

    private static void AppendNumber(StringBuilder line, string name, int number) =>
        line.Append(name).Append(number.ToString(CultureInfo.InvariantCulture));

    private static void AppendEscaped(StringBuilder line, string text, bool isProperty)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            switch (character)
            {
                case '%' or '\r' or '\n':
                case ':' or ',' when isProperty:
                    line.Append('%').Append(((int)character).ToString("X2", CultureInfo.InvariantCulture));
                    break;
                default:
                    VisibleText.Append(line, text, i);
                    break;
            }
        }
    }
}
