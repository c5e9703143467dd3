using System.IO;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.Internal;

namespace ContainerSecurity.Reporting;

/// <summary>Writes one JSON object: <c>documents</c> counts what was looked at, <c>diagnostics</c> has the findings. Lines and columns count from one.</summary>
public sealed class JsonReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(AnalysisResult result, TextWriter output, ReportOptions options)
    {
        Guard.NotNull(result);
        Guard.NotNull(options);
        using var json = new JsonOutput(Guard.NotNull(output));
        var writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("version", options.ToolVersion);
        writer.WriteStartObject("documents");
        foreach (var kind in result.Documents.Documents.GroupBy(DocumentNames.KindOf).OrderBy(g => g.Key, System.StringComparer.Ordinal))
            writer.WriteNumber(kind.Key, kind.Count());
        writer.WriteEndObject();
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics)
        {
            WriteDiagnostic(writer, diagnostic, options);
            json.Drain();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter writer, Diagnostic diagnostic, ReportOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("id", diagnostic.Id);
        writer.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
        writer.WriteString("message", diagnostic.Message);
        WriteLocation(writer, diagnostic.Location, options);
        if (diagnostic.Resource is { } resource)
            writer.WriteString("resource", resource.ToString());
        writer.WriteString("title", diagnostic.Descriptor.Title);
        writer.WriteString("remediation", diagnostic.Descriptor.Remediation);
        writer.WriteString("helpLink", diagnostic.Descriptor.HelpLink);
        writer.WriteString("fingerprint", diagnostic.Fingerprint);
        if (!diagnostic.RelatedLocations.IsEmpty)
        {
            writer.WriteStartArray("related");
            foreach (var related in diagnostic.RelatedLocations)
            {
                writer.WriteStartObject();
                WriteLocation(writer, related, options);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (diagnostic.Suppression is { } suppression)
        {
            writer.WriteStartObject("suppression");
            writer.WriteString("kind", suppression.Kind.ToString().ToLowerInvariant());
            if (suppression.Justification is { } reason)
                writer.WriteString("justification", reason);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter writer, Location location, ReportOptions options)
    {
        var (start, end) = (location.Start, location.End);
        writer.WriteString("path", ReportPaths.Relative(location.Document.Path, options));
        writer.WriteNumber("line", start.Line + 1);
        writer.WriteNumber("column", start.Character + 1);
        writer.WriteNumber("endLine", end.Line + 1);
        writer.WriteNumber("endColumn", end.Character + 1);
    }
}
