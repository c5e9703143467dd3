using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContainerSecurity.Cli.Commands;

/// <summary>Writes rules as a JSON array.</summary>
internal static class RulesJson
{
    public static void Write(IEnumerable<DiagnosticDescriptor> descriptors, TextWriter output)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var descriptor in descriptors)
                Write(writer, descriptor);
            writer.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
    }

    private static void Write(Utf8JsonWriter writer, DiagnosticDescriptor rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("title", rule.Title);
        writer.WriteString("category", rule.Category);
        writer.WriteString("defaultSeverity", Name(rule.DefaultSeverity));
        if (rule.SecuritySeverity is { } severity)
            writer.WriteNumber("securitySeverity", severity);
        else
            writer.WriteNull("securitySeverity");
        writer.WriteString("description", rule.Description);
        writer.WriteString("remediation", rule.Remediation);
        writer.WriteString("helpLink", rule.HelpLink);
        WriteArray(writer, "equivalents", rule.Equivalents);
        WriteArray(writer, "standards", rule.Standards);
        WriteArray(writer, "appliesTo", SinglePlatforms.Where(p => rule.AppliesTo.HasFlag(p)).Select(p => char.ToLowerInvariant(p.ToString()[0]) + p.ToString()[1..]));
        writer.WriteBoolean("hasFix", rule.HasFix);
        WriteArray(writer, "presets", Enum.GetValues<RulePreset>().Where(p => p >= rule.Preset).Select(Name));
        writer.WriteEndObject();
    }

    private static readonly Platforms[] SinglePlatforms = [Platforms.Dockerfile, Platforms.Kubernetes, Platforms.ContainerInstances, Platforms.Azure, Platforms.Image];

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static void WriteArray(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
