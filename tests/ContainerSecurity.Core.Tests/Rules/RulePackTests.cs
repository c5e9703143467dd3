using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Core.Tests.Engine;

namespace ContainerSecurity.Core.Tests.Rules;

public sealed class RulePackTests
{
    [Fact]
    public void Gives_every_descriptor_a_help_link()
    {
        var pack = new RulePack("t", [new PairRule(_ => { }), SetRule.Word("CNS9903", "bad")], "https://example.com/rules/");

        pack.Rules.SelectMany(r => r.Descriptors).Select(d => d.HelpLink).Should().Equal(
            "https://example.com/rules/CNS9901.md", "https://example.com/rules/CNS9902.md", "https://example.com/rules/CNS9903.md");
        pack.HelpBase.Should().Be("https://example.com/rules/");
    }

    [Fact]
    public void Keeps_a_help_link_that_a_descriptor_has_itself()
    {
        var own = SetRule.Describe("CNS9901") with { HelpLink = "https://example.org/own" };
        _ = new RulePack("t", [new SetRule(own, (_, _) => { })], "https://example.com/");

        own.HelpLink.Should().Be("https://example.org/own");
    }

    [Fact]
    public void Has_no_help_links_without_a_base()
    {
        var rule = SetRule.Word("CNS9901", "bad");
        var pack = new RulePack("t", [rule]);

        pack.HelpBase.Should().BeNull();
        rule.Descriptors.Single().HelpLink.Should().BeEmpty();
    }

    [Fact]
    public void Reports_with_the_help_link_of_the_pack()
    {
        var pack = new RulePack("t", [SetRule.Word("CNS9901", "bad")], "https://example.com/");

        new Analyzer(pack).Run(SetRule.Documents(("a", "bad"))).Diagnostics.Single().Descriptor.HelpLink.Should().Be("https://example.com/CNS9901.md");
    }

    [Fact]
    public void May_be_empty()
    {
        new RulePack("t", default).Rules.Should().BeEmpty();
        FluentActions.Invoking(() => new RulePack(null!, [])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Takes_descriptors_that_a_rule_overrides()
    {
        var computed = SetRule.Describe("CNS9904");
        var pack = new RulePack("t", [new ComputedRule([computed])], "https://example.com/");

        pack.Rules.Single().Descriptors.Single().HelpLink.Should().Be("https://example.com/CNS9904.md");
    }

    [Fact]
    public void Rejects_a_rule_without_descriptors() =>
        FluentActions.Invoking(() => new RulePack("t", [new ComputedRule([])])).Should().Throw<ArgumentException>().WithMessage("*ComputedRule has no descriptors*");

    private sealed class ComputedRule(ImmutableArray<DiagnosticDescriptor> descriptors) : Rule
    {
        public override ImmutableArray<DiagnosticDescriptor> Descriptors => descriptors;

        public override void Initialize(AnalysisContext context)
        {
        }
    }
}
