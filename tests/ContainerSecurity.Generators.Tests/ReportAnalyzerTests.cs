using System.Threading.Tasks;
using static ContainerSecurity.Generators.Tests.AnalyzerRun;

namespace ContainerSecurity.Generators.Tests;

public class ReportAnalyzerTests
{
    private const string Place = "context.Node.Location";

    private static readonly string Held = $"private static readonly DiagnosticDescriptor Descriptor = {Card("Found {0} in {1}")};";

    [Theory]
    [InlineData("Found {0}", "context.Report(context.Node.Location);", 1, 0)]
    [InlineData("Found {0}", "context.Report(context.Node.Location, 1, 2);", 1, 2)]
    [InlineData("Found", "context.Report(context.Node.Location, 1);", 0, 1)]
    [InlineData("Found {0} in {1}", "context.Report(context.Node.Location, \\\"a\\\");", 2, 1)]
    [InlineData("Found {1,-5:x}", "context.Report(context.Node.Location, 1);", 2, 1)]
    [InlineData("Found {0} {{1}}", "context.Report(context.Node.Location, 1, 2);", 1, 2)]
    [InlineData("Found {0}", "context.Report(context.Node.Location, (CodeFix?)null);", 1, 0)]
    [InlineData("Found {0}", "context.Report(context.Node.Location, ImmutableArray<Location>.Empty);", 1, 0)]
    [InlineData("Found {0}", "context.Report(context.Node.Location, new object?[] { 1, 2 });", 1, 2)]
    [InlineData("Found {0}", "context.Report(context.CreateDiagnostic(context.Node.Location) with { Severity = DiagnosticSeverity.Info });", 1, 0)]
    public async Task Reports_arguments_that_do_not_fit_an_inline_card(string format, string action, int wanted, int given) =>
        (await Analyze(Rule($"Rule({Card(format)})", action.Replace("\\\"", "\"", System.StringComparison.Ordinal)))).Should().ContainSingle()
            .Which.Should().StartWith("CNSGEN010 context.").And.EndWith($": The message of CONTOSO001 requires {wanted} argument(s), but {given} are passed; pass one for each placeholder");

    [Theory]
    [InlineData("Found {0}", "context.Report(context.Node.Location, 1);")]
    [InlineData("Found", "context.Report(context.Node.Location);")]
    [InlineData("Found {0} and {0} in {1}", "context.Report(context.Node.Location, 1, 2);")]
    [InlineData("Found {{x}} {0}", "context.Report(context.Node.Location, 1);")]
    [InlineData("Found {0}", "context.Report(context.Node.Location, (CodeFix?)null, 1);")]
    [InlineData("Found {0}", "context.Report(context.Node.Location, null, ImmutableArray<Location>.Empty, 1);")]
    [InlineData("Found {0}", "object?[] values = [1, 2]; context.Report(context.Node.Location, values);")]
    [InlineData("Found {0", "context.Report(context.Node.Location, 1, 2);")]
    public async Task Does_not_report_arguments_that_fit_or_are_not_known(string format, string action) =>
        (await Analyze(Rule($"Rule({Card(format)})", action))).Should().BeEmpty();

    [Theory]
    [InlineData("context.Report(context.Node.Location, 1);")]
    [InlineData("context.Report(Descriptor, context.Node.Location, 1);")]
    [InlineData("context.Report(Diagnostic.Create(Descriptor, context.Node.Location, 1));")]
    [InlineData("context.Report(location: context.Node.Location, arguments: [1], descriptor: Descriptor);")]
    public async Task Reports_arguments_that_do_not_fit_the_card_in_a_field(string action)
    {
        (await Analyze(Rule("Rule(Descriptor)", action, Held))).Should().ContainSingle().Which.Should().StartWith("CNSGEN010").And.EndWith("requires 2 argument(s), but 1 are passed; pass one for each placeholder");
        (await Analyze(Rule("Rule(Descriptor)", action, Held.Replace("static readonly DiagnosticDescriptor Descriptor =", "static DiagnosticDescriptor Descriptor { get; } =", System.StringComparison.Ordinal)))).Should().ContainSingle();
    }

    [Fact]
    public async Task Reports_each_of_two_descriptors_that_the_arguments_do_not_fit()
    {
        const string Two = """
            private const string Begin = "Found ";
            private static readonly DiagnosticDescriptor One = {0};
            private static readonly DiagnosticDescriptor Two = One with {{ Id = "CONTOSO002", MessageFormat = Begin + "{{0}} {{1}}" }};
            """;
        var members = string.Format(null, System.Text.CompositeFormat.Parse(Two), Card());
        (await Analyze(Rule("Rule(One, Two)", $"context.Report(context.Node.IsPinned() ? One : Two, {Place}, 1);", members) + "internal static class Pinned { public static bool IsPinned(this ImageReference image) => image.Digest.IsUnset; }"))
            .Should().ContainSingle().Which.Should().EndWith("CONTOSO002 requires 2 argument(s), but 1 are passed; pass one for each placeholder");
    }

    [Fact]
    public async Task Does_not_report_by_a_card_that_is_not_known()
    {
        const string Base = """
            public abstract class Shared : Rule
            {
                protected Shared(DiagnosticDescriptor card) : base(card) { }

                public override void Initialize(AnalysisContext context) => context.RegisterImageReferenceAction(c => c.Report(c.Node.Location, 1, 2, 3));
            }
            """;
        (await Analyze(Base)).Should().BeEmpty();
        (await Analyze(Base, $"public sealed class Sample() : Shared({Card()});")).Should().BeEmpty();
        (await Analyze(Rule("Rule(Describe())", $"context.Report({Place}, 1, 2);", $"private static DiagnosticDescriptor Describe() => {Card()};"))).Should().BeEmpty();
    }

    [Fact]
    public async Task Reports_arguments_in_a_rule_that_passes_its_card_over_a_base_class()
    {
        const string Base = """
            public abstract class Shared : Rule
            {
                protected Shared(string name, DiagnosticDescriptor card) : base(card) => Name = name;

                public string Name { get; }
            }
            """;
        (await Analyze(Base, Rule($"Shared(\"n\", {Card()})", $"context.Report({Place}, 1, 2);"))).Should().ContainSingle().Which.Should().StartWith("CNSGEN010");
    }

    [Theory]
    [InlineData("context.Report(Other, context.Node.Location, 1);", "Other")]
    [InlineData("context.Report(Diagnostic.Create(Other, context.Node.Location, 1));", "Other")]
    [InlineData("context.Report(context.Node.Digest.IsUnset ? Descriptor : Other, context.Node.Location, 1);", "context.Node.Digest.IsUnset ? Descriptor : Other")]
    public async Task Reports_a_descriptor_that_the_rule_does_not_pass_on(string action, string at)
    {
        var members = $"private static readonly DiagnosticDescriptor Descriptor = {Card()}; private static readonly DiagnosticDescriptor Other = {Card(id: "CONTOSO002")};";
        (await Analyze(Rule("Rule(Descriptor)", action, members))).Should()
            .Equal($"CNSGEN011 {at}: 'Sample' reports CONTOSO002 but does not pass it to its base class; add it to the call of the base constructor");
        (await Analyze(Rule("Rule(Descriptor, Other)", action, members))).Should().BeEmpty();
        (await Analyze(Rule("Rule(Descriptor, [Other])", action, members))).Should().BeEmpty();
    }

    [Fact]
    public async Task Reports_a_descriptor_of_another_rule()
    {
        var other = $$"""public static class Cards { public static readonly DiagnosticDescriptor Foreign = {{Card(id: "CONTOSO002")}}; }""";
        (await Analyze(other, Rule($"Rule({Card()})", $"context.Report(Cards.Foreign, {Place}, 1);"))).Should().ContainSingle().Which.Should().StartWith("CNSGEN011 Cards.Foreign");
        (await Analyze(other, Rule("Rule(Cards.Foreign)", $"context.Report(Cards.Foreign, {Place}, 1);"))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("context.Report(context.Descriptor, context.Node.Location, 1);", "Rule(Descriptor)")]
    [InlineData("Helper.Report(context, Other);", "Rule(Descriptor)")]
    [InlineData("context.Report(Other with { Title = \"x\" }, context.Node.Location, 1);", "Rule(Descriptor, Other)")]
    [InlineData("context.Report(Other, context.Node.Location, 1);", "Rule(Descriptor, All)")]
    [InlineData("context.Report(Other, context.Node.Location, 1);", "Base(Descriptor)")]
    public async Task Does_not_report_a_descriptor_that_the_rule_may_have(string action, string bases)
    {
        var members = $"private static readonly DiagnosticDescriptor Descriptor = {Card()}; internal static readonly DiagnosticDescriptor Other = {Card(id: "CONTOSO002")}; private static DiagnosticDescriptor[] All => [Other];";
        const string Helpers = """
            internal static class Helper { public static void Report(RuleContext<ImageReference> context, DiagnosticDescriptor card) => context.Report(card, context.Node.Location, 1); }
            public abstract class Base : Rule
            {
                private protected Base(DiagnosticDescriptor card) : base(card, Sample.Other) { }
            }
            """;
        (await Analyze(Rule(bases, action, members), Helpers)).Should().BeEmpty();
    }

    [Fact]
    public async Task Looks_at_rules_with_an_ordinary_constructor()
    {
        var rule = Rule("Rule", $"context.Report({Place}, 1);", Held + " public Sample() : base(Descriptor) { }").Replace("Sample() : Rule", "Sample : Rule", System.StringComparison.Ordinal);
        (await Analyze(rule)).Should().ContainSingle().Which.Should().StartWith("CNSGEN010");
    }
}
