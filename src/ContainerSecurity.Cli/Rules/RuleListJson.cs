using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContainerSecurity.Cli.Rules;

/// <summary>Writes rules as a JSON array, for tools and for documentation.</summary>
internal static class RuleListJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (InputKinds Platform, string Name)[] PlatformNames =
    [
        (InputKinds.Dockerfile, "dockerfile"), (InputKinds.Kubernetes, "kubernetes"), (InputKinds.ContainerInstances, "containerInstances"),
        (InputKinds.Azure, "azure"), (InputKinds.Image, "image"), (InputKinds.Project, "project"),
    ];

    private static readonly (RulePreset Preset, string Name)[] PresetNames =
    [
        (RulePreset.Minimal, "minimal"), (RulePreset.Recommended, "recommended"), (RulePreset.Strict, "strict"), (RulePreset.All, "all"),
    ];

    public static void Write(IEnumerable<DiagnosticDescriptor> descriptors, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var descriptor in descriptors)
                Write(json, descriptor);
            json.WriteEndArray();
        }

        output.Write(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, DiagnosticDescriptor descriptor)
    {
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        json.WriteString("title", descriptor.Title);
        json.WriteString("category", descriptor.Category);
        json.WriteString("defaultSeverity", descriptor.DefaultSeverity.ToString().ToLowerInvariant());
        if (descriptor.SecuritySeverity is { } severity)
            json.WriteNumber("securitySeverity", severity);
        else
            json.WriteNull("securitySeverity");
        json.WriteString("description", descriptor.Description);
        json.WriteString("remediation", descriptor.Remediation);
        json.WriteString("helpLink", descriptor.HelpLink);
        WriteStrings(json, "equivalents", descriptor.Equivalents);
        WriteStrings(json, "standards", descriptor.Standards);
        json.WriteStartArray("appliesTo");
        foreach (var (platform, name) in PlatformNames)
        {
            if ((descriptor.AppliesTo & platform) != 0)
                json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteBoolean("hasFix", descriptor.HasFix);
        json.WriteStartArray("presets");
        foreach (var (preset, name) in PresetNames)
        {
            if (preset >= descriptor.Preset)
                json.WriteStringValue(name);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
