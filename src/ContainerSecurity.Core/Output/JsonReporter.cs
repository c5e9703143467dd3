using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity.Output;

/// <summary>
/// Writes a JSON object with a stable schema: <c>version</c>, <c>tool</c>, <c>root</c>, <c>summary</c>, <c>findings</c> and <c>suppressedFindings</c>. Each finding has its
/// id, severity, message, path, lines and columns (counted from one, the end after the last character), object and fingerprint, and where
/// applicable related locations, suppression and fixes. Keys may be added; none changes its meaning while <c>version</c> stays the same.
/// </summary>
public sealed class JsonReporter : IReporter
{
    /// <inheritdoc/>
    public void Write(AnalysisResult result, TextWriter output, ReportOptions options)
    {
        Guard.NotNull(result);
        Guard.NotNull(options);
        JsonReport.Write(Guard.NotNull(output), json => Write(json, result, options));
    }

    private static void Write(Utf8JsonWriter json, AnalysisResult result, ReportOptions options)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteStartObject("tool");
        json.WriteString("name", options.ToolName);
        JsonReport.WriteText(json, "version", options.ToolVersion);
        json.WriteEndObject();
        JsonReport.WriteText(json, "root", options.SourceRoot);
        WriteSummary(json, result, options);
        var findings = MergedFindings.Of(result).Diagnostics;
        // A reader that counts the findings must not count those that somebody accepted.
        JsonReport.WriteArray(json, "findings", findings.Where(f => f.Suppression is null), WriteFinding);
        JsonReport.WriteArray(json, "suppressedFindings", findings.Where(f => f.Suppression is not null), WriteFinding);
        JsonReport.WriteArray(json, "staleBaselineEntries", result.StaleBaselineEntries, WriteEntry);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, AnalysisResult result, ReportOptions options)
    {
        var summary = ReportSummary.Of(result);
        json.WriteStartObject("summary");
        json.WriteNumber("files", summary.Files);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
        json.WriteNumber("infos", summary.Infos);
        json.WriteNumber("suppressed", summary.Suppressed);
        json.WriteNumber("unanalyzed", summary.Unanalyzed);
        if (options.RulesLeftOut > 0)
            json.WriteNumber("rulesLeftOut", options.RulesLeftOut);
        if (!result.DisabledRules.IsEmpty)
            JsonReport.WriteArray(json, "disabledRules", result.DisabledRules, WriteDisabled);
        if (!options.Exclusions.IsEmpty)
            JsonReport.WriteArray(json, "excluded", options.Exclusions, WriteExclusion);
        json.WriteEndObject();
    }

    private static void WriteDisabled(Utf8JsonWriter json, DisabledRules disabled)
    {
        json.WriteStartObject();
        json.WriteString("path", disabled.Path);
        json.WriteNumber("rules", disabled.Count);
        json.WriteEndObject();
    }

    private static void WriteExclusion(Utf8JsonWriter json, ReportExclusion exclusion)
    {
        json.WriteStartObject();
        JsonReport.WriteText(json, "path", exclusion.IgnoreFile);
        json.WriteNumber("files", exclusion.Files);
        json.WriteNumber("folders", exclusion.Folders);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", ReportWords.Of(diagnostic.Severity));
        json.WriteString("category", diagnostic.Descriptor.Category);
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, diagnostic.Location);
        JsonReport.WriteText(json, "resource", diagnostic.Resource?.ToString());
        json.WriteString("fingerprint", diagnostic.Fingerprint);
        JsonReport.WriteText(json, "helpLink", diagnostic.Descriptor.HelpLink);
        if (!diagnostic.RelatedLocations.IsEmpty)
        {
            JsonReport.WriteArray(json, "related", diagnostic.RelatedLocations, static (j, l) =>
            {
                j.WriteStartObject();
                WritePlace(j, l);
                j.WriteEndObject();
            });
        }

        if (diagnostic.Suppression is { } suppression)
            WriteSuppression(json, suppression);
        if (!diagnostic.Fixes.IsEmpty)
            JsonReport.WriteArray(json, "fixes", diagnostic.Fixes, (j, f) => WriteFix(j, f, diagnostic.Location.Document));
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location location)
    {
        json.WriteString("path", location.Document.Path);
        JsonReport.WriteRegion(json, ReportRegion.Of(location));
    }

    private static void WriteSuppression(Utf8JsonWriter json, Suppression suppression)
    {
        json.WriteStartObject("suppression");
        json.WriteString("kind", ReportWords.Of(suppression.Kind));
        JsonReport.WriteText(json, "justification", suppression.Justification);
        if (suppression.Location is { } location)
            WritePlace(json, location);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, CodeFix fix, Document document)
    {
        json.WriteStartObject();
        json.WriteString("title", fix.Title);
        json.WriteBoolean("isSafe", fix.IsSafe);
        WriteChanges(json, fix.Changes, document);
        if (!fix.OtherDocuments.IsEmpty)
        {
            JsonReport.WriteArray(json, "otherFiles", fix.OtherDocuments, (j, other) =>
            {
                j.WriteStartObject();
                j.WriteString("path", other.Document.Path);
                WriteChanges(j, other.Changes, other.Document);
                j.WriteEndObject();
            });
        }

        json.WriteEndObject();
    }

    private static void WriteChanges(Utf8JsonWriter json, ImmutableArray<TextChange> changes, Document document) =>
        JsonReport.WriteArray(json, "changes", changes, (j, c) =>
        {
            j.WriteStartObject();
            JsonReport.WriteRegion(j, ReportRegion.Of(document, c.Span));
            j.WriteString("newText", c.NewText);
            j.WriteEndObject();
        });

    private static void WriteEntry(Utf8JsonWriter json, BaselineEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Rule);
        json.WriteString("path", entry.Path);
        JsonReport.WriteText(json, "resource", entry.Resource);
        json.WriteString("fingerprint", entry.Fingerprint);
        json.WriteEndObject();
    }
}
