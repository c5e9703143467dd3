using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace ContainerSecurity.Reporting;

/// <summary>Writes the tool and its rules as SARIF's driver.</summary>
internal static class SarifRules
{
    public static void WriteDriver(Utf8JsonWriter writer, ImmutableArray<DiagnosticDescriptor> rules, ReportOptions options)
    {
        writer.WriteStartObject("driver");
        writer.WriteString("name", "ContainerSecurity");
        writer.WriteString("semanticVersion", options.ToolVersion);
        writer.WriteStartArray("rules");
        foreach (var rule in rules)
            WriteRule(writer, rule);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    private static void WriteRule(Utf8JsonWriter writer, DiagnosticDescriptor rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", PascalCase(rule.Title));
        WriteText(writer, "shortDescription", rule.Title + ".");
        WriteText(writer, "fullDescription", rule.Description);
        writer.WriteStartObject("help");
        writer.WriteString("text", $"{rule.Description} {rule.Remediation}");
        writer.WriteString("markdown", Markdown(rule));
        writer.WriteEndObject();
        // SARIF wants an absolute address; a page of this repository is named in the help text.
        if (System.Uri.TryCreate(rule.HelpLink, System.UriKind.Absolute, out var link) && link.Scheme is ("http" or "https"))
            writer.WriteString("helpUri", rule.HelpLink);
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", Level(rule.DefaultSeverity));
        writer.WriteBoolean("enabled", rule.IsEnabledByDefault);
        writer.WriteEndObject();
        WriteProperties(writer, rule);
        writer.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter writer, DiagnosticDescriptor rule)
    {
        writer.WriteStartObject("properties");
        WriteArray(writer, "tags", Tags(rule));
        if (rule.SecuritySeverity is { } severity)
            writer.WriteString("security-severity", severity.ToString("0.0", CultureInfo.InvariantCulture));
        WriteArray(writer, "equivalents", rule.Equivalents);
        WriteArray(writer, "standards", rule.Standards);
        writer.WriteEndObject();
    }

    private static IEnumerable<string> Tags(DiagnosticDescriptor rule)
    {
        if (rule.SecuritySeverity is not null)
            yield return "security";
        yield return rule.Category;
        foreach (var standard in rule.Standards)
            yield return standard;
    }

    private static string Markdown(DiagnosticDescriptor rule)
    {
        var page = rule.HelpLink.Length > 0 ? $"\n\nSee `{rule.HelpLink}`." : "";
        return $"**{rule.Title}**\n\n{rule.Description}\n\n**What to do:** {rule.Remediation}{page}";
    }

    private static string PascalCase(string title) =>
        string.Concat(new string([.. title.Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split([' '], System.StringSplitOptions.RemoveEmptyEntries)
            .Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));

    private static void WriteArray(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
