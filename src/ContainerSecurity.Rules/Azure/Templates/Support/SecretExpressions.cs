using System;
using System.Linq;
using System.Text.RegularExpressions;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Rules.Azure.Templates.Support;

/// <summary>Finds what is secret in the text of an expression.</summary>
internal static class SecretExpressions
{
    // The patterns take time in proportion to the text, so they have no time limit: a busy machine finds the same.
    // listKeys(...), registry.listCredentials().passwords[0].value and the like: all that list* of a resource gives are secrets, but for these.
    private static readonly Regex ListCall = new(@"\blist(?!(?:Locations|Versions|Skus|Usages)\b)[A-Z]\w*\s*\(", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Regex.InfiniteMatchTimeout);

    /// <summary>What of an expression is secret, as it is written; null where nothing is.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="document">The template that it stands in.</param>
    public static string? Find(string text, AzureDocument document)
    {
        if (document.Kind != DocumentKind.Bicep && !text.TrimStart('"').StartsWith("[", StringComparison.Ordinal))
            return null;
        if (ListCall.Match(text) is { Success: true } call)
            return call.Value.TrimEnd('(', ' ') + "()";
        return document.Parameters.FirstOrDefault(p => p.IsSecure && Uses(text, p.Name, document.Kind))?.Name;
    }

    private static bool Uses(string text, string parameter, DocumentKind kind)
    {
        var name = Regex.Escape(parameter);
        var pattern = kind == DocumentKind.Bicep ? $@"(?<![\w.'])(?<!\bempty\(){name}(?![\w'])" : $@"(?<!\bempty\()\bparameters\(\s*'{name}'\s*\)";
        return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Regex.InfiniteMatchTimeout);
    }
}
