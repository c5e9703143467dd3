using System.Text.Json;

namespace ContainerSecurity.Output;

/// <summary>Writes a finding as a SARIF result.</summary>
internal static class SarifResult
{
    public const string SourceRoot = "%SRCROOT%";

    public static void Write(Utf8JsonWriter json, Diagnostic diagnostic, int ruleIndex)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", SarifRule.Level(diagnostic.Severity));
        WriteMessage(json, diagnostic.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Location, diagnostic.Resource);
        json.WriteEndArray();
        if (!diagnostic.RelatedLocations.IsEmpty)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var location in diagnostic.RelatedLocations)
                WriteLocation(json, location, location.Document.FindResource(location.Span));
            json.WriteEndArray();
        }

        json.WriteStartObject("partialFingerprints");
        json.WriteString("containersecurity/v2", diagnostic.Fingerprint);
        json.WriteEndObject();
        if (diagnostic.Suppression is { } suppression)
            WriteSuppression(json, suppression);
        if (!diagnostic.Fixes.IsEmpty)
            WriteFixes(json, diagnostic);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string text, string name = "message")
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, Location location, ResourceIdentity? resource)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(json, location.Document.Path);
        WriteRegion(json, "region", ReportRegion.Of(location));
        json.WriteEndObject();
        if (resource is not null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", resource.Name);
            // An Azure resource's id holds its subscription and group, which no template tells: type and name are what there is.
            var isQualified = location.Document.HasQualifiedResourceNames;
            json.WriteString("fullyQualifiedName", isQualified ? resource.ToString() : resource.FullName ?? resource.ToString());
            json.WriteString("kind", isQualified ? "resource" : resource.Kind);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        if (ReportUri.IsAbsolute(path))
        {
            json.WriteString("uri", ReportUri.File(path));
        }
        else
        {
            json.WriteString("uri", ReportUri.Relative(path));
            json.WriteString("uriBaseId", SourceRoot);
        }

        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, string name, ReportRegion region)
    {
        json.WriteStartObject(name);
        JsonReport.WriteRegion(json, region);
        json.WriteEndObject();
    }

    private static void WriteSuppression(Utf8JsonWriter json, Suppression suppression)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", suppression.Kind == SuppressionKind.Comment ? "inSource" : "external");
        json.WriteString("status", "accepted");
        JsonReport.WriteText(json, "justification", suppression.Justification);
        if (suppression.Location is { } location)
        {
            json.WritePropertyName("location");
            WriteLocation(json, location, null);
        }

        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            WriteMessage(json, fix.Title, "description");
            json.WriteStartArray("artifactChanges");
            foreach (var changes in new FindingFix(diagnostic, fix).Changes)
                WriteChanges(json, changes);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteChanges(Utf8JsonWriter json, DocumentChanges changes)
    {
        json.WriteStartObject();
        WriteArtifact(json, changes.Document.Path);
        json.WriteStartArray("replacements");
        foreach (var change in changes.Changes)
        {
            json.WriteStartObject();
            WriteRegion(json, "deletedRegion", ReportRegion.Of(changes.Document, change.Span));
            WriteMessage(json, change.NewText, "insertedContent");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
