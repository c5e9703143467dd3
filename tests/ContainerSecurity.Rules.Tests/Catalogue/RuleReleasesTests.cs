using System;
using System.IO;
using System.Linq;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>RuleReleases.Shipped.md and RuleReleases.Unshipped.md say which release has which rule, and <see cref="DiagnosticDescriptor.Since"/> says the same.</summary>
/// <remarks>With CONTAINERSECURITY_UPDATE_DOCS=1 in the environment the unshipped part is written instead of compared.</remarks>
public class RuleReleasesTests
{
    private const string Shipped = """
        ## Release 0.1

        ### New Rules

        Rule ID | Category | Severity | Preset | Notes
        --------|----------|----------|--------|------
        CNS9001 | Test | Warning | Recommended | Title
        CNS9002 | Test | Warning | Recommended | Title
        CNS9003 | Test | Error | Minimal | Title

        ## Release 0.2

        ### Changed Rules

        Rule ID | Category | Severity | Preset | Notes
        --------|----------|----------|--------|------
        CNS9002 | Test | Error | Recommended | Title

        ### Removed Rules

        Rule ID | Category | Severity | Preset | Notes
        --------|----------|----------|--------|------
        CNS9003 | Test | Error | Minimal | Title
        """;

    private static RuleReleases Released => RuleReleases.Read(File.ReadAllText(PathOf("Shipped")));

    [Fact]
    public void Unshipped_rules_are_listed()
    {
        var expected = Released.WriteUnshipped(RuleCatalogue.Descriptors);
        if (GeneratedPart.IsUpdate)
            File.WriteAllText(PathOf("Unshipped"), expected);
        File.ReadAllText(PathOf("Unshipped")).Replace("\r\n", "\n", StringComparison.Ordinal).Should().Be(expected, "the list must be up to date: run these tests with CONTAINERSECURITY_UPDATE_DOCS=1");
    }

    [Fact]
    public void Rules_say_the_release_that_first_has_them()
    {
        var next = typeof(BuiltInRules).Assembly.GetName().Version!.ToString(2);
        foreach (var descriptor in RuleCatalogue.Descriptors)
            descriptor.Since.Should().Be(Released.Rules.TryGetValue(descriptor.Id, out var rule) ? rule.Since : next, "that is when {0} is released first", descriptor.Id);
    }

    [Fact]
    public void Lists_new_changed_and_removed_rules()
    {
        var releases = RuleReleases.Read(Shipped);
        releases.Rules.Keys.Should().BeEquivalentTo("CNS9001", "CNS9002");
        releases.Rules["CNS9002"].Should().Be(new ReleasedRule("CNS9002", "0.1", "Test | Error | Recommended", "Title"));

        var lines = releases.WriteUnshipped([Describe("CNS9002"), Describe("CNS9004")]).Split('\n').Where(l => l.StartsWith("###", StringComparison.Ordinal) || l.StartsWith("CNS", StringComparison.Ordinal));
        lines.Should().Equal(
            "### New Rules", "CNS9004 | Test | Warning | Recommended | A \\| B",
            "### Changed Rules", "CNS9002 | Test | Warning | Recommended | A \\| B",
            "### Removed Rules", "CNS9001 | Test | Warning | Recommended | Title");
    }

    private static string PathOf(string part) => Path.Combine(Repository.Root, "src", "ContainerSecurity.Rules", $"RuleReleases.{part}.md");

    private static DiagnosticDescriptor Describe(string id) => new()
    {
        Id = id,
        Title = "A | B",
        MessageFormat = "m",
        Category = "Test",
        Description = "d",
        Remediation = "r",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };
}
