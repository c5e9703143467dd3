using System.IO;
using System.Linq;
using ContainerSecurity.Output;

namespace ContainerSecurity.Core.Tests.Engine;

/// <summary>The number of findings: what is kept, what is merged in a report, and that nothing is silent.</summary>
public sealed class FindingLimitTests
{
    [Fact]
    public void Findings_of_one_rule_in_one_file_beyond_the_limit_are_counted_in_an_error()
    {
        var result = Run(string.Concat(Enumerable.Repeat("x\n", 4_321)), SetRule.Word("CNS9901", "x"), SetRule.Word("CNS9902", "y"));

        result.Diagnostics.Count(d => d.Id == "CNS9901").Should().Be(4_000);
        result.Diagnostics.Single(d => d.Id == "CNS0006").ToString().Should().Be("a.txt(1,1): error CNS0006: CNS9901 has more than 4000 findings here; 321 are not listed");
    }

    [Fact]
    public void Each_file_and_each_rule_has_its_own_limit()
    {
        var text = string.Concat(Enumerable.Repeat("x y\n", 3_000));
        var result = new Analyzer(new RulePack("Test", [SetRule.Word("CNS9901", "x"), SetRule.Word("CNS9902", "y")])).Run(SetRule.Documents(("a.txt", text), ("b.txt", text)));

        result.Diagnostics.Should().HaveCount(12_000).And.NotContain(d => d.Id == "CNS0006");
    }

    [Fact]
    public void Long_arguments_and_lists_of_locations_are_cut()
    {
        var rule = new SetRule("CNS9901", (context, descriptor) =>
        {
            var location = new Location(context.Node.Documents[0], new TextSpan(0, 1));
            context.Report(Diagnostic.Create(descriptor, location, new string('a', 999) + "\U0001F600b") with { RelatedLocations = [.. Enumerable.Repeat(location, 500)] });
        });
        var found = Run("x", rule).Diagnostics.Single();

        found.Arguments.Should().Equal(new string('a', 999) + "\u2026");
        found.RelatedLocations.Should().HaveCount(100);
    }

    [Fact]
    public void A_report_merges_findings_at_one_location()
    {
        var rule = new SetRule("CNS9901", (context, descriptor) =>
        {
            for (var i = 0; i < 50; i++)
                context.Report(descriptor, new Location(context.Node.Documents[0], new TextSpan(0, 1)), $"{i:00}");
        });
        var result = Run("x y", rule, SetRule.Word("CNS9902", "y"));
        var report = Write(result);

        result.Diagnostics.Should().HaveCount(51);
        report.Should().Contain("\"Found 18\"").And.Contain("\"Found 19 (and 30 more findings of CNS9901 at this location)\"").And.NotContain("Found 20").And.Contain("\"Found y\"").And.Contain("\"warnings\": 51");
    }

    [Fact]
    public void A_report_merges_the_most_frequent_findings_of_a_file_and_keeps_rare_ones()
    {
        var rules = Enumerable.Range(0, 5).Select(i => SetRule.Word($"CNS990{i}", "x")).Append(SetRule.Word("CNS9909", "y")).ToArray();
        var result = Run(string.Concat(Enumerable.Repeat("x\n", 4_000)) + "y", rules);
        var report = Write(result);

        result.Diagnostics.Should().HaveCount(20_001);
        report.Should().Contain("\"warnings\": 20001").And.Contain("\"Found y\"").And.Contain("more findings of CNS9904 in this file)");
        report.Split("\"id\": ").Should().HaveCount(1 + 1 + (5 * 2_016));
    }

    [Fact]
    public void A_suppressed_finding_is_not_merged_with_others()
    {
        var rule = new SetRule("CNS9901", (context, descriptor) =>
        {
            for (var i = 0; i < 30; i++)
                context.Report(descriptor, new Location(context.Node.Documents[0], new TextSpan(0, 1)), $"{i:00}");
        });
        var result = Run("x", rule);
        result = result with { Diagnostics = [.. result.Diagnostics.Select((d, i) => i < 25 ? d with { Suppression = new Suppression(SuppressionKind.Baseline, null, null) } : d)] };
        var report = Write(result);

        report.Should().Contain("\"Found 25\"").And.Contain("\"Found 29\"").And.Contain("\"Found 19 (and 5 more findings of CNS9901 at this location)\"");
    }

    [Fact]
    public void Exemptions_beyond_the_budget_exempt_nothing_and_are_reported()
    {
        var glob = FileGlob.Parse("*a*");
        var configuration = AnalyzerConfiguration.Default with { Exceptions = [.. Enumerable.Repeat(new RuleExemption("CNS99*", "r") { Path = FileGlob.Parse("no.txt") }, 400_000), new RuleExemption("CNS9901", "r") { Path = glob }] };
        var few = configuration with { Exceptions = configuration.Exceptions.RemoveRange(0, 399_000) };
        var files = Enumerable.Range(0, 15).Select(i => ($"a{i}.txt", "x")).ToArray();

        new Analyzer([new RulePack("Test", [SetRule.Word("CNS9901", "x")])], few).Run(SetRule.Documents(files)).Active.Should().BeEmpty();
        var result = new Analyzer([new RulePack("Test", [SetRule.Word("CNS9901", "x")])], configuration).Run(SetRule.Documents(files));
        result.Active.Count(d => d.Id == "CNS9901").Should().Be(3);
        result.Active.Should().ContainSingle(d => d.Id == "CNS0006");
    }

    [Fact]
    public void Unknown_ids_of_one_comment_are_counted_beyond_the_limit()
    {
        var text = "# containersecurity:ignore " + string.Concat(Enumerable.Repeat("C,", 5_000)) + "CNS9902\nFROM a\n";
        var result = new Analyzer(new RulePack("Test", [new DockerfileRule("CNS9901", _ => { })])).Run(DocumentSet.Create(DocumentParser.Parse("Dockerfile", SourceText.From(text))));

        result.Diagnostics.Count(d => d.Id == "CNS0004").Should().Be(4_000);
        result.Diagnostics.Should().ContainSingle(d => d.Id == "CNS0006");
    }

    private static AnalysisResult Run(string text, params Rule[] rules) => new Analyzer(new RulePack("Test", [.. rules])).Run(SetRule.Documents(("a.txt", text)));

    private static string Write(AnalysisResult result)
    {
        using var output = new StringWriter();
        new JsonReporter().Write(result, output, ReportOptions.Default);
        return output.ToString();
    }
}
