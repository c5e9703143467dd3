using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContainerSecurity.Deployments;

namespace ContainerSecurity;

/// <summary>Writes a configuration in its JSON format.</summary>
internal static class ConfigurationWriter
{
    public static string Write(AnalyzerConfiguration configuration)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(writer, configuration);
        return Encoding.UTF8.GetString(stream.ToArray()).Replace("\r\n", "\n") + "\n";
    }

    private static void Write(Utf8JsonWriter writer, AnalyzerConfiguration configuration)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("root", true);
        writer.WriteString("preset", configuration.Preset.ToString().ToLowerInvariant());
        WriteText(writer, "rulesVersion", configuration.RulesVersion);
        WriteTexts(writer, "standards", configuration.Standards);
        WriteRules(writer, configuration.Rules);
        writer.WriteStartArray("overrides");
        foreach (var item in configuration.Overrides)
        {
            writer.WriteStartObject();
            WriteTexts(writer, "files", item.Files.Select(Pattern));
            WriteRules(writer, item.Rules);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("exceptions");
        foreach (var item in configuration.Exceptions)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", item.Rule);
            WriteText(writer, "resource", item.Resource?.Pattern);
            WriteText(writer, "path", item.Path is { } path ? Pattern(path) : null);
            writer.WriteString("reason", item.Reason);
            WriteText(writer, "until", item.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteTexts(writer, "inlineSuppressions", configuration.InlineSuppressions);
        WriteText(writer, "baseline", configuration.BaselinePath);
        WriteText(writer, "kubernetesVersion", configuration.KubernetesVersion);
        writer.WriteBoolean("shellcheck", configuration.ShellCheck);
        writer.WriteStartObject("images");
        foreach (var image in configuration.Images)
            WriteBuild(writer, image.Key, image.Value);
        writer.WriteEndObject();
        writer.WriteStartArray("units");
        foreach (var unit in configuration.Units)
            WriteUnit(writer, unit);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteBuild(Utf8JsonWriter writer, string name, ImageBuild build)
    {
        writer.WriteStartObject(name);
        writer.WriteString("dockerfile", build.Dockerfiles[0]);
        WriteText(writer, "target", build.Target);
        writer.WriteEndObject();
    }

    private static void WriteUnit(Utf8JsonWriter writer, UnitSetting unit)
    {
        writer.WriteStartObject();
        writer.WriteString("path", unit.Path.Length == 0 ? "." : unit.Path);
        WriteTexts(writer, "with", [.. unit.With.Select(Pattern)]);
        WriteTexts(writer, "without", [.. unit.Without.Select(Pattern)]);
        writer.WriteStartArray("values");
        foreach (var variant in unit.Values)
        {
            writer.WriteStartArray();
            foreach (var file in variant)
                writer.WriteStringValue(file);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        if (unit.IsTestData is { } isTestData)
            writer.WriteBoolean("testData", isTestData);
        writer.WriteEndObject();
    }

    private static string Pattern(FileGlob glob) => glob.Folder.Length == 0 ? glob.Pattern : glob.Folder + "/" + glob.Pattern;

    private static void WriteRules(Utf8JsonWriter writer, ImmutableArray<RuleSetting> rules)
    {
        writer.WriteStartObject("rules");
        foreach (var rule in rules)
        {
            writer.WriteStartObject(rule.Key);
            WriteText(writer, "severity", rule.Level?.ToString().ToLowerInvariant());
            foreach (var option in rule.Options.OrderBy(o => o.Key.Name, System.StringComparer.Ordinal))
                WriteOption(writer, option.Key.Name, option.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void WriteOption(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case bool flag:
                writer.WriteBoolean(name, flag);
                break;
            case int number:
                writer.WriteNumber(name, number);
                break;
            case double number:
                writer.WriteNumber(name, number);
                break;
            case string text:
                writer.WriteString(name, text);
                break;
            case ImmutableArray<string> texts:
                WriteTexts(writer, name, texts);
                break;
        }
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
