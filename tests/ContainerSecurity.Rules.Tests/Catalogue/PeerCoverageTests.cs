using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>Every check of comparable tools is the equivalent of a rule, or is listed with the reason why not.</summary>
public class PeerCoverageTests
{
    [Theory]
    [InlineData("dockerfile.json", 237)]
    [InlineData("kubernetes.json", 857)]
    public void Every_check_is_covered_or_listed(string file, int atLeast)
    {
        using var anchors = JsonDocument.Parse(File.ReadAllText(Repository.SharedFile("anchors", file)));
        var checks = anchors.RootElement.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()!).ToList();
        checks.Should().HaveCountGreaterThanOrEqualTo(atLeast);
        checks.Where(id => !IsKnown(id)).Should().BeEmpty();
    }

    [Fact]
    public void Every_Azure_check_is_covered_or_listed()
    {
        using var anchors = JsonDocument.Parse(File.ReadAllText(Repository.SharedFile("anchors", "azure.json")));
        var root = anchors.RootElement;
        var checks = root.GetProperty("concepts").EnumerateArray().SelectMany(c => c.GetProperty("peers").EnumerateArray()).Select(p => p.GetString()!)
            .SelectMany(Alternatives)
            .Concat(root.GetProperty("kubernetes_data_policies").EnumerateArray().Select(p => "azpolicy:" + p.GetProperty("id").GetString()))
            .Concat(root.GetProperty("defender_workload").EnumerateArray().Select(p => "defender:" + p.GetProperty("recommendation").GetString()))
            .ToList();
        checks.Should().HaveCountGreaterThanOrEqualTo(389);
        checks.Where(id => !IsKnown(id) && !IsKnown(WithoutNote(id))).Should().BeEmpty();
    }

    // "bicep:one / other" are two; "ta" is short for the name that equivalents use.
    private static IEnumerable<string> Alternatives(string check)
    {
        var colon = check.IndexOf(':', System.StringComparison.Ordinal);
        var tool = check[..colon] == "ta" ? "template-analyzer" : check[..colon];
        return check[(colon + 1)..].Split(" / ").Select(id => tool + ":" + id);
    }

    private static string WithoutNote(string id) => id.EndsWith(')') ? id[..id.LastIndexOf(" (", System.StringComparison.Ordinal)] : id;

    private static bool IsKnown(string id) => Covered.Contains(id) || Named.Contains($"| `{id}` |", System.StringComparison.Ordinal);

    private static string Named { get; } = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rules", "not-covered.md"));

    private static HashSet<string> Covered { get; } = [.. Descriptors().SelectMany(d => d.Equivalents)];

    private static IEnumerable<DiagnosticDescriptor> Descriptors()
    {
        RulePack[] packs = [BuiltInRules.Pack];
        return packs.SelectMany(p => p.Rules).SelectMany(r => r.Descriptors).Concat(EngineDescriptors.All);
    }
}
