using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace ContainerSecurity.Output;

/// <summary>Writes SARIF 2.1.0 with all rules and findings, including suppressed ones, which are marked. Regions use UTF-16 columns, paths are
/// relative to <c>%SRCROOT%</c>, fingerprints contain no line numbers, and the object of a finding is its logical location.
/// <c>%SRCROOT%</c>, fingerprints without line numbers, the object of a finding as its logical location.
/// </summary>
public sealed class SarifReporter : IReporter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

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
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = RulesOf(result);
        WriteTool(json, rules, options);
        WriteInvocation(json, ReportNotes.Of(result, ReportSummary.Of(result), options));
        if (options.SourceRoot is { } root)
            WriteSourceRoot(json, root);
        json.WriteString("columnKind", "utf16CodeUnits");
        var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < rules.Count; i++)
            indexes[rules[i].Id] = i;
        JsonReport.WriteArray(json, "results", MergedFindings.Of(result).Diagnostics, (j, d) => SarifResult.Write(j, d, indexes[d.Id]));
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A result that a caller created directly may have findings whose descriptors it does not list.
    private static List<DiagnosticDescriptor> RulesOf(AnalysisResult result)
    {
        var rules = new SortedDictionary<string, DiagnosticDescriptor>(StringComparer.Ordinal);
        foreach (var descriptor in result.Descriptors)
            rules[descriptor.Id] = descriptor;
        foreach (var diagnostic in result.Diagnostics)
        {
            if (!rules.ContainsKey(diagnostic.Id))
                rules.Add(diagnostic.Id, diagnostic.Descriptor);
        }

        return [.. rules.Values];
    }

    private static void WriteTool(Utf8JsonWriter json, List<DiagnosticDescriptor> rules, ReportOptions options)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", options.ToolName);
        JsonReport.WriteText(json, "semanticVersion", options.ToolVersion);
        JsonReport.WriteText(json, "informationUri", options.InformationUri);
        JsonReport.WriteArray(json, "rules", rules, (j, d) => SarifRule.Write(j, d, options.HelpBaseUri));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, IEnumerable<string> notes)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        if (notes.ToList() is { Count: > 0 } said)
            JsonReport.WriteArray(json, "toolConfigurationNotifications", said, WriteNote);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteNote(Utf8JsonWriter json, string note)
    {
        json.WriteStartObject();
        json.WriteString("level", "note");
        json.WriteStartObject("message");
        json.WriteString("text", note);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteSourceRoot(Utf8JsonWriter json, string root)
    {
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(SarifResult.SourceRoot);
        json.WriteString("uri", ReportUri.Folder(root));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
