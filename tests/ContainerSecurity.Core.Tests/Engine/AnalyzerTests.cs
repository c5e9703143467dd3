using System;
using System.IO;
using System.Linq;
using System.Threading;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity.Core.Tests.Engine;

public class AnalyzerTests
{
    [Fact]
    public void Two_rules_with_one_id_are_refused_by_name()
    {
        var make = () => new Analyzer(new RulePack("a", [SetRule.Word("CNS9901", "x"), SetRule.Word("CNS9901", "y")]));
        make.Should().Throw<ArgumentException>().WithMessage("*SetRule*CNS9901*SetRule*");
    }

    [Fact]
    public void Findings_are_sorted_and_equal_ones_merged_whatever_the_threads()
    {
        var documents = SetRule.Documents([.. Enumerable.Range(0, 50).Select(i => ($"f{i}", "bad worse bad"))]);
        var pack = new RulePack("a", [SetRule.Word("CNS9902", "bad"), SetRule.Word("CNS9901", "worse"), SetRule.Word("CNS9903", "bad")]);
        string Run(int threads) => string.Join("\n", new Analyzer([pack], new AnalyzerConfiguration { MaxDegreeOfParallelism = threads })
            .Run(documents).Diagnostics.Select(d => d + d.Fingerprint));

        var expected = Run(1);
        expected.Should().StartWith("f0(1,1): warning CNS9902: Found bad");
        expected.Split('\n').Should().HaveCount(250).And.OnlyHaveUniqueItems();
        for (var i = 0; i < 20; i++)
            Run(8).Should().Be(expected);
    }

    [Fact]
    public void A_rule_that_throws_is_reported_and_the_others_go_on()
    {
        var pack = new RulePack("a", [new SetRule("CNS9901", (_, _) => throw new InvalidOperationException("oh {0}")), SetRule.Word("CNS9902", "bad")]);
        var result = new Analyzer(pack).Run(SetRule.Documents(("a", "bad")));
        result.Diagnostics.Select(d => d.ToString()).Should().Equal(
            "a(1,1): error CNS0001: Rule CNS9901 failed with InvalidOperationException: oh {0}", "a(1,1): warning CNS9902: Found bad");
    }

    [Fact]
    public void A_cancelled_run_throws()
    {
        using var source = new CancellationTokenSource();
        var pack = new RulePack("a", [new SetRule("CNS9901", (c, _) =>
        {
            source.Cancel();
            c.CancellationToken.ThrowIfCancellationRequested();
        })]);
        foreach (var threads in new[] { 1, 4 })
        {
            var run = () => new Analyzer([pack], new AnalyzerConfiguration { MaxDegreeOfParallelism = threads }).Run(SetRule.Documents(("a", "x")), source.Token);
            run.Should().Throw<OperationCanceledException>();
        }
    }

    [Fact]
    public void A_rule_may_report_only_its_own_ids()
    {
        var pack = new RulePack("a", [new SetRule("CNS9901", (c, _) => c.Report(SetRule.Describe("CNS9999"), new Location(c.Node.Documents[0], default), "x"))]);
        new Analyzer(pack).Run(SetRule.Documents(("a", "bad"))).Diagnostics.Single().Id.Should().Be("CNS0001");
    }

    [Fact]
    public void A_baseline_suppresses_what_moved_and_tells_what_is_gone()
    {
        var pack = new RulePack("a", [SetRule.Word("CNS9901", "bad"), SetRule.Word("CNS9902", "gone")]);
        var first = new Analyzer(pack).Run(SetRule.Documents(("a", "bad gone bad")));
        var writer = new StringWriter();
        Baseline.Create(first.Diagnostics).WriteJson(writer);
        var baseline = Baseline.Parse(SourceText.From(writer.ToString()));

        var second = new Analyzer([pack], new AnalyzerConfiguration { Baseline = baseline }).Run(SetRule.Documents(("a", "\n\n bad\nbad bad")));
        second.Active.Should().ContainSingle().Which.Location.Start.Should().Be(new LinePosition(3, 4));
        second.StaleBaselineEntries.Should().ContainSingle().Which.Rule.Should().Be("CNS9902");
    }

    [Fact]
    public void A_broken_baseline_is_refused()
    {
        string[] texts =
        [
            "", "[]", "{", """{"version":2,"findings":[{}]}""", """{"version":2,"findings":[1]}""", """{"findings":[]}""", """{"version":"2","findings":[]}""",
            """{"version":3,"findings":[]}""", """{"version":0,"findings":[]}""",
        ];
        foreach (var text in texts)
            FluentActions.Invoking(() => Baseline.Parse(SourceText.From(text))).Should().Throw<FormatException>(text);
    }
}
