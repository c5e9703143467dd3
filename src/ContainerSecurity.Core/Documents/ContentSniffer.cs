using System;
using ContainerSecurity.Data;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity;

/// <summary>Tells by a glance at a text whether reading it is worth while, and what a broken one was meant to be.</summary>
internal static class ContentSniffer
{
    /// <summary>Whether the words are there without which it is no kind that is known.</summary>
    public static bool MayBeKnown(string text, DocumentKind? kind) =>
        kind is not null
        || (Has(text, "apiVersion") && Has(text, "kind"))
        || HasIgnoreCase(text, "Microsoft.ContainerInstance")
        || (HasIgnoreCase(text, "containers") && Has(text, "properties"))
        || HasIgnoreCase(text, "deploymentTemplate.json")
        || (Has(text, "contentVersion") && Has(text, "\"resources\""))
        || (Has(text, "\"rootfs\"") && Has(text, "\"diff_ids\""))
        || ReportFormats.MayFit(text);

    /// <summary>Whether the text is JSON: it begins with a brace or bracket that is no YAML flow of a template.</summary>
    public static bool IsJson(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
                continue;
            if (text[i] == '/' && i + 1 < text.Length && text[i + 1] is ('/' or '*'))
                return true;
            return text[i] is '{' or '[' && !(i + 1 < text.Length && text[i + 1] == '{' && text[i] == '{');
        }

        return false;
    }

    /// <summary>Whether a document that is no YAML is a template of a manifest before it is rendered.</summary>
    public static bool IsTemplate(string text, DataSource source) =>
        ClaimsToBeKnown(text, new TextSpan(0, text.Length), null)
        && source.Problems[0].Descriptor == EngineDescriptors.YamlSyntax
        && text.IndexOf("{{", source.Span.Start, source.Span.Length, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a broken document says that it is of a known kind, so that its error matters.</summary>
    public static bool ClaimsToBeKnown(string text, TextSpan span, DocumentKind? kind)
    {
        if (kind is not null || (IsJson(text) && (HasIgnoreCase(text, "deploymentTemplate.json") || (Has(text, "\"apiVersion\"") && Has(text, "\"kind\"")))))
            return true;
        return (LineBegins(text, span, "apiVersion:") && LineBegins(text, span, "kind:")) || HasIgnoreCase(text.Substring(span.Start, span.Length), "Microsoft.ContainerInstance/containerGroups");
    }

    private static bool LineBegins(string text, TextSpan span, string word)
    {
        for (var at = text.IndexOf(word, span.Start, span.Length, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, span.End - at - 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] is '\n' or '\uFEFF')
                return true;
        }

        return false;
    }

    private static bool Has(string text, string word) => text.Contains(word, StringComparison.Ordinal);

    private static bool HasIgnoreCase(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);
}
