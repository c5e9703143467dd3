using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.Internal;

namespace ContainerSecurity.Reporting;

/// <summary>Writes SARIF 2.1.0, as code scanning services take it. Source: OASIS SARIF 2.1.0.</summary>
public sealed class SarifReporter : IReporter
{
    private const string RootId = "%SRCROOT%";

    /// <inheritdoc/>
    public void Write(AnalysisResult result, TextWriter output, ReportOptions options)
    {
        Guard.NotNull(result);
        Guard.NotNull(options);
        var rules = RulesOf(result);
        using var json = new JsonOutput(Guard.NotNull(output));
        var writer = json.Writer;
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        SarifRules.WriteDriver(writer, rules, options);
        writer.WriteEndObject();
        writer.WriteString("columnKind", "utf16CodeUnits");
        if (options.Root is { } root)
        {
            writer.WriteStartObject("originalUriBaseIds");
            writer.WriteStartObject(RootId);
            writer.WriteString("uri", ReportPaths.ToUri(root.Replace('\\', '/').TrimEnd('/') + "/"));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteStartArray("invocations");
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful", true);
        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteResults(json, result, rules, options);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    // A finding whose rule a caller did not list still has to have one.
    private static ImmutableArray<DiagnosticDescriptor> RulesOf(AnalysisResult result) =>
        [.. result.Descriptors.Concat(result.Diagnostics.Select(d => d.Descriptor)).GroupBy(d => d.Id).Select(g => g.First()).OrderBy(d => d.Id, System.StringComparer.Ordinal)];

    private static void WriteResults(JsonOutput json, AnalysisResult result, ImmutableArray<DiagnosticDescriptor> rules, ReportOptions options)
    {
        var index = new Dictionary<string, int>(System.StringComparer.Ordinal);
        for (var i = 0; i < rules.Length; i++)
            index[rules[i].Id] = i;
        json.Writer.WriteStartArray("results");
        foreach (var diagnostic in result.Diagnostics)
        {
            WriteResult(json.Writer, diagnostic, index[diagnostic.Id], options);
            json.Drain();
        }

        json.Writer.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter writer, Diagnostic diagnostic, int ruleIndex, ReportOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", diagnostic.Id);
        writer.WriteNumber("ruleIndex", ruleIndex);
        writer.WriteString("level", SarifRules.Level(diagnostic.Severity));
        WriteText(writer, "message", diagnostic.Message);
        writer.WriteStartArray("locations");
        WriteLocation(writer, diagnostic.Location, options, null);
        writer.WriteEndArray();
        if (!diagnostic.RelatedLocations.IsEmpty)
        {
            writer.WriteStartArray("relatedLocations");
            for (var i = 0; i < diagnostic.RelatedLocations.Length; i++)
                WriteLocation(writer, diagnostic.RelatedLocations[i], options, i + 1);
            writer.WriteEndArray();
        }

        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("containersecurity/v1", diagnostic.Fingerprint);
        writer.WriteEndObject();
        WriteSuppression(writer, diagnostic, options);
        WriteFixes(writer, diagnostic, options);
        writer.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter writer, Diagnostic diagnostic, ReportOptions options)
    {
        if (diagnostic.Suppression is not { } suppression)
            return;
        writer.WriteStartArray("suppressions");
        writer.WriteStartObject();
        writer.WriteString("kind", suppression.Kind == SuppressionKind.Comment ? "inSource" : "external");
        writer.WriteString("status", "accepted");
        if (suppression.Justification is { Length: > 0 } reason)
            writer.WriteString("justification", reason);
        if (suppression.Location is { } place)
        {
            writer.WritePropertyName("location");
            WriteLocation(writer, place, options, null);
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter writer, Diagnostic diagnostic, ReportOptions options)
    {
        if (diagnostic.Fixes.IsEmpty)
            return;
        writer.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            writer.WriteStartObject();
            WriteText(writer, "description", fix.Title);
            writer.WriteStartArray("artifactChanges");
            writer.WriteStartObject();
            WriteArtifact(writer, diagnostic.Location.Document.Path, options);
            writer.WriteStartArray("replacements");
            foreach (var change in fix.Changes)
            {
                writer.WriteStartObject();
                WriteRegion(writer, "deletedRegion", new Location(diagnostic.Location.Document, change.Span));
                WriteText(writer, "insertedContent", change.NewText);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter writer, Location location, ReportOptions options, int? id)
    {
        writer.WriteStartObject();
        if (id is { } number)
            writer.WriteNumber("id", number);
        writer.WriteStartObject("physicalLocation");
        WriteArtifact(writer, location.Document.Path, options);
        WriteRegion(writer, "region", location);
        writer.WriteEndObject();
        if (location.Document.FindResource(location.Span) is { } resource)
        {
            writer.WriteStartArray("logicalLocations");
            writer.WriteStartObject();
            writer.WriteString("fullyQualifiedName", resource.ToString());
            writer.WriteString("kind", "resource");
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter writer, string path, ReportOptions options)
    {
        var relative = ReportPaths.Relative(path, options);
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", ReportPaths.ToUri(relative));
        if (options.Root is not null && !relative.StartsWith("/", System.StringComparison.Ordinal))
            writer.WriteString("uriBaseId", RootId);
        writer.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter writer, string name, Location location)
    {
        var (start, end) = (location.Start, location.End);
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", start.Line + 1);
        writer.WriteNumber("startColumn", start.Character + 1);
        writer.WriteNumber("endLine", end.Line + 1);
        writer.WriteNumber("endColumn", end.Character + 1);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
