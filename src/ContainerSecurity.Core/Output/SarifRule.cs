using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ContainerSecurity.Output;

/// <summary>Writes a descriptor as a SARIF reportingDescriptor.</summary>
internal static class SarifRule
{
    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    public static void Write(Utf8JsonWriter json, DiagnosticDescriptor descriptor, string? helpBase)
    {
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        json.WriteString("name", Name(descriptor.Title));
        WriteMessage(json, "shortDescription", descriptor.Title);
        WriteMessage(json, "fullDescription", descriptor.Description);
        WriteHelp(json, descriptor);
        JsonReport.WriteText(json, "helpUri", HelpUri(descriptor.HelpLink, helpBase) ?? StandardPage.Find(descriptor));
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", descriptor.IsEnabledByDefault);
        json.WriteString("level", Level(descriptor.DefaultSeverity));
        json.WriteEndObject();
        WriteProperties(json, descriptor);
        json.WriteEndObject();
    }

    public static string? HelpUri(string link, string? helpBase)
    {
        if (link.Length == 0 || link.Contains("://", StringComparison.Ordinal))
            return link;
        return helpBase is null ? null : helpBase.TrimEnd('/') + "/" + link.TrimStart('/');
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, DiagnosticDescriptor descriptor)
    {
        json.WriteStartObject("help");
        json.WriteString("text", descriptor.Remediation);
        var markdown = new StringBuilder().Append(descriptor.Description).Append("\n\n**What to do.** ").Append(descriptor.Remediation);
        AppendList(markdown, "Asked for by", descriptor.Standards);
        AppendList(markdown, "The same check elsewhere", descriptor.Equivalents);
        json.WriteString("markdown", markdown.ToString());
        json.WriteEndObject();
    }

    private static void AppendList(StringBuilder markdown, string title, IReadOnlyCollection<string> items)
    {
        if (items.Count > 0)
            markdown.Append("\n\n").Append(title).Append(": ").Append(string.Join(", ", items)).Append('.');
    }

    private static void WriteProperties(Utf8JsonWriter json, DiagnosticDescriptor descriptor)
    {
        json.WriteStartObject("properties");
        JsonReport.WriteStrings(json, "tags", Tags(descriptor));
        json.WriteString("category", descriptor.Category);
        json.WriteString("preset", ReportWords.Of(descriptor.Preset));
        if (descriptor.SecuritySeverity is { } severity)
            json.WriteString("security-severity", severity.ToString("0.0", CultureInfo.InvariantCulture));
        if (!descriptor.Equivalents.IsEmpty)
            JsonReport.WriteStrings(json, "equivalents", descriptor.Equivalents);
        if (!descriptor.Standards.IsEmpty)
            JsonReport.WriteStrings(json, "standards", descriptor.Standards);
        json.WriteEndObject();
    }

    private static IEnumerable<string> Tags(DiagnosticDescriptor descriptor)
    {
        if (descriptor.SecuritySeverity is not null)
            yield return "security";
        yield return descriptor.Category;
        foreach (var standard in descriptor.Standards)
        {
            yield return standard;
            // The form of a tag in which GitHub recognizes a CWE.
            if (standard.StartsWith("CWE-", StringComparison.Ordinal))
                yield return "external/cwe/" + standard.ToLowerInvariant();
        }
    }

    // SARIF recommends an identifier in Pascal case.
    private static string Name(string title)
    {
        var name = new StringBuilder(title.Length);
        var isStart = true;
        foreach (var character in title)
        {
            if (character is '\'' or '\u2019')
                continue;
            if (char.IsLetterOrDigit(character))
                name.Append(isStart ? char.ToUpperInvariant(character) : character);
            isStart = !char.IsLetterOrDigit(character);
        }

        return name.ToString();
    }
}
