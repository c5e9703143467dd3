using System;
using System.Linq;
using System.Text.RegularExpressions;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Rules.Azure.Templates.Support;

/// <summary>Finds secrets in the text of an expression.</summary>
internal static class SecretExpressions
{
    // The patterns match in linear time and have no timeout, so that results do not depend on the load of the machine.
    // listKeys(...), registry.listCredentials().passwords[0].value and similar: all list* functions of a resource return secrets, with these exceptions.
    private static readonly Regex ListCall = new(@"\blist(?!(?:Locations|Versions|Skus|Usages)\b)[A-Z]\w*\s*\(", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Regex.InfiniteMatchTimeout);

    /// <summary>Finds the secret part of an expression as written; null if there is none.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="document">The template that contains the expression.</param>
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
