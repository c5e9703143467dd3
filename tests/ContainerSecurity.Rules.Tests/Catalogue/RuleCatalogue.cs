using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>The built-in rules and the paths of their pages.</summary>
internal static class RuleCatalogue
{
    private static readonly Dictionary<string, (Rule Rule, DiagnosticDescriptor Descriptor)> ById = BuiltInRules.Pack.Rules
        .SelectMany(r => r.Descriptors.Select(d => (Rule: r, Descriptor: d)))
        .GroupBy(p => p.Descriptor.Id).ToDictionary(g => g.Key, g => g.First());

    /// <summary>The ids of all rules, in order.</summary>
    public static TheoryData<string> Ids => [.. ById.Keys.Order(System.StringComparer.Ordinal)];

    public static IEnumerable<DiagnosticDescriptor> Descriptors => ById.Values.Select(p => p.Descriptor).OrderBy(d => d.Id, System.StringComparer.Ordinal);

    public static DiagnosticDescriptor Descriptor(string id) => ById[id].Descriptor;

    public static Rule RuleOf(string id) => ById[id].Rule;

    public static string PagePath(string id) => Path.Combine(Repository.Root, "docs", "rules", id + ".md");
}
