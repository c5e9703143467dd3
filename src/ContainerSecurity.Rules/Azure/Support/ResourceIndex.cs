using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Support;

/// <summary>The resources of a template by type, so that a rule about one resource does not go through all others.</summary>
internal static class ResourceIndex
{
    private static readonly Memo<AzureDocument, ILookup<string, AzureResource>> ByType =
        new(static d => d.Resources.ToLookup(r => r.Type, StringComparer.OrdinalIgnoreCase));

    private static readonly Memo<AzureDocument, ImmutableArray<AzureResource>> DiagnosticSettings =
        new(static d => [.. d.Resources.Where(r => r.Type.EndsWith("/diagnosticSettings", StringComparison.OrdinalIgnoreCase))]);

    /// <summary>Whether a template has a resource of a type.</summary>
    public static bool Has(AzureDocument document, string type) => ByType.Get(document).Contains(type);

    /// <summary>The diagnostic settings of a template.</summary>
    public static ImmutableArray<AzureResource> GetDiagnosticSettings(AzureDocument document) => DiagnosticSettings.Get(document);
}
