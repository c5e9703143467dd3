using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Core.Tests.Engine;

namespace ContainerSecurity.Core.Tests.Rules;

public sealed class RuleContextTests
{
    private static readonly CodeFix Fix = new("fix", [new TextChange(new TextSpan(0, 1), "x")]);

    [Fact]
    public void Reports_a_location_with_arguments()
    {
        var found = Run((context, at) => context.Report(at, "x"));

        found.ToString().Should().Be("a(1,1): warning CNS9901: Found x");
        found.Fixes.Should().BeEmpty();
        found.RelatedLocations.Should().BeEmpty();
    }

    [Fact]
    public void Reports_a_fix()
    {
        Run((context, at) => context.Report(at, Fix, "x")).Fixes.Should().Equal(Fix);
        var none = Run((context, at) => context.Report(at, (CodeFix?)null, "x"));
        none.Fixes.Should().BeEmpty();
        none.Message.Should().Be("Found x");
    }

    [Fact]
    public void Reports_related_locations()
    {
        var found = Run((context, at) => context.Report(at, [at, at with { Span = new TextSpan(2, 1) }], "x"));

        found.RelatedLocations.Select(l => l.Span.Start).Should().Equal(0, 2);
        found.Fixes.Should().BeEmpty();
        found.Message.Should().Be("Found x");
    }

    [Fact]
    public void Reports_a_fix_and_related_locations()
    {
        var found = Run((context, at) => context.Report(at, Fix, [at], "x"));

        found.Fixes.Should().Equal(Fix);
        found.RelatedLocations.Should().ContainSingle();
    }

    [Fact]
    public void Reports_a_diagnostic_that_was_created_before()
    {
        var found = Run((context, at) => context.Report(context.CreateDiagnostic(at, "x") with { Fixes = [Fix] }));

        found.Message.Should().Be("Found x");
        found.Fixes.Should().Equal(Fix);
    }

    [Fact]
    public void Reports_each_of_several_descriptors_by_name()
    {
        var rule = new PairRule(context =>
        {
            var at = new Location(context.Node.Documents[0], new TextSpan(0, 1));
            context.Report(PairRule.Second, at, "two");
            context.Report(PairRule.First, at, "one");
        });

        new Analyzer(new RulePack("t", [rule])).Run(SetRule.Documents(("a", "bad"))).Diagnostics.Select(d => d.ToString()).Should().Equal(
            "a(1,1): warning CNS9901: Found one", "a(1,1): warning CNS9902: Found two");
    }

    [Fact]
    public void Refuses_to_choose_among_several_descriptors()
    {
        var rule = new PairRule(context => context.Report(new Location(context.Node.Documents[0], default), "x"));

        var found = new Analyzer(new RulePack("t", [rule])).Run(SetRule.Documents(("a", "bad"))).Diagnostics.Single();
        found.Id.Should().Be("CNS0001");
        found.Message.Should().Contain("has 2 descriptors");
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(0, 4)]
    [InlineData(-1, 1)]
    [InlineData(2, -1)]
    public void Refuses_a_location_outside_of_the_document(int start, int length)
    {
        var found = Run((context, at) => context.Report(at with { Span = new TextSpan(start, length) }, "x"));

        found.Id.Should().Be("CNS0001");
        found.Message.Should().Contain("CNS9901 is not within a document");
    }

    [Fact]
    public void Accepts_the_end_of_the_document() => Run((context, at) => context.Report(at with { Span = new TextSpan(3, 0) }, "x")).Id.Should().Be("CNS9901");

    [Fact]
    public void Refuses_a_location_without_a_document() => Run((context, _) => context.Report(default(Location), "x")).Id.Should().Be("CNS0001");

    [Fact]
    public void Refuses_arguments_that_do_not_fit_the_message()
    {
        var rule = new SetRule(SetRule.Describe("CNS9901") with { MessageFormat = "{0} {1}" }, (context, _) =>
            context.Report(new Location(context.Node.Documents[0], default), "x"));

        new Analyzer(new RulePack("t", [rule])).Run(SetRule.Documents(("a", "bad"))).Diagnostics.Single().Message.Should().StartWith("Rule CNS9901 failed with FormatException");
    }

    [Fact]
    public void Gives_the_values_of_the_configuration()
    {
        (DateTime?, Version?, int, bool) seen = default;
        var rule = new SetRule("CNS9901", (context, _) => seen = (context.Today, context.KubernetesVersion, context.Options.Get(SetRule.Limit), context.Documents == context.Node));
        var options = ImmutableDictionary<RuleOption, object>.Empty.Add(SetRule.Limit, 9);
        var configuration = new AnalyzerConfiguration
        {
            Today = new DateTime(2026, 1, 2),
            KubernetesVersion = "1.30",
            Rules = [new RuleSetting("CNS9901", null) { Options = options }],
        };

        new Analyzer([new RulePack("t", [rule])], configuration).Run(SetRule.Documents(("a", "")));
        seen.Should().Be((new DateTime(2026, 1, 2), new Version(1, 30), 9, true));
    }

    private static Diagnostic Run(Action<RuleContext<DocumentSet>, Location> action)
    {
        var rule = new SetRule("CNS9901", (context, _) => action(context, new Location(context.Node.Documents[0], new TextSpan(0, 1))));
        return new Analyzer(new RulePack("t", [rule])).Run(SetRule.Documents(("a", "bad"))).Diagnostics.Should().ContainSingle().Which;
    }
}
