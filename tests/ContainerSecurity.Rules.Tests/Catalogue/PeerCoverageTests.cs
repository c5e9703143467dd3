using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.Rules;

namespace ContainerSecurity.Tests.Catalogue;

/// <summary>Every check of the tools beside us is an equivalent of a rule, or is named with the reason.</summary>
public class PeerCoverageTests
{
    [Theory]
    [InlineData("dockerfile.json", 237)]
    [InlineData("kubernetes.json", 857)]
    public void Every_check_is_covered_or_named(string file, int atLeast)
    {
        using var anchors = JsonDocument.Parse(File.ReadAllText(Repository.SharedFile("anchors", file)));
        var checks = anchors.RootElement.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()!).ToList();
        checks.Should().HaveCountGreaterThanOrEqualTo(atLeast);
        var named = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", "not-covered.md"));
        checks.Where(id => !Covered.Contains(id) && !named.Contains($"| `{id}` |", System.StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static HashSet<string> Covered { get; } = [.. Descriptors().SelectMany(d => d.Equivalents)];

    private static IEnumerable<DiagnosticDescriptor> Descriptors()
    {
        RulePack[] packs = [BuiltInRules.Pack];
        return packs.SelectMany(p => p.Rules).SelectMany(r => r.Descriptors).Concat(EngineDescriptors.All);
    }
}
