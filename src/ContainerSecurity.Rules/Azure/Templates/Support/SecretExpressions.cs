using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Templates.Support;

/// <summary>Finds secrets in the text of an expression.</summary>
internal static class SecretExpressions
{
    // The patterns match in linear time and have no timeout, so that results do not depend on the load of the machine.
    // listKeys(...), registry.listCredentials().passwords[0].value and similar: all list* functions of a resource return secrets, with these exceptions.
    private static readonly Regex ListCall = new(@"\blist(?!(?:Locations|Versions|Skus|Usages)\b)[A-Z]\w*\s*\(", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Regex.InfiniteMatchTimeout);

    private static readonly Regex BicepName = new(@"(?<![\w.'])(?<!\bempty\()(?<name>\w+)(?![\w'])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Regex.InfiniteMatchTimeout);
    private static readonly Regex ArmParameter = new(@"(?<!\bempty\()\bparameters\(\s*'(?<name>[^']*)'\s*\)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Regex.InfiniteMatchTimeout);

    private static readonly Memo<AzureDocument, Dictionary<string, AzureParameter>> SecureParameters = new(FindSecure);

    /// <summary>Finds the secret part of an expression as written; null if there is none.</summary>
    /// <param name="text">The expression.</param>
    /// <param name="document">The template that contains the expression.</param>
    public static string? Find(string text, AzureDocument document)
    {
        if (document.Kind != DocumentKind.Bicep && !text.TrimStart('"').StartsWith("[", StringComparison.Ordinal))
            return null;
        if (ListCall.Match(text) is { Success: true } call)
            return call.Value.TrimEnd('(', ' ') + "()";
        var secure = SecureParameters.Get(document);
        if (secure.Count == 0)
            return null;
        // The first of the template's parameters, as a reader meets them.
        return (document.Kind == DocumentKind.Bicep ? BicepName : ArmParameter).Matches(text).Cast<Match>()
            .Select(m => secure.TryGetValue(m.Groups["name"].Value, out var found) ? found : null)
            .OfType<AzureParameter>().OrderBy(p => p.Location.Span.Start).FirstOrDefault()?.Name;
    }

    private static Dictionary<string, AzureParameter> FindSecure(AzureDocument document)
    {
        var found = new Dictionary<string, AzureParameter>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in document.Parameters)
        {
            if (parameter.IsSecure && !found.ContainsKey(parameter.Name))
                found.Add(parameter.Name, parameter);
        }

        return found;
    }
}
