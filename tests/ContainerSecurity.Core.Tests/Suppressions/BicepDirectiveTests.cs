using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Core.Tests.Suppressions;

public sealed class BicepDirectiveTests
{
    [Theory]
    [InlineData("#disable-next-line TST0004")]
    [InlineData("#disable-next-line no-tests")]
    [InlineData("  #disable-next-line  BCP081 other-rule NO-TESTS // as agreed")]
    public void The_next_line_is_covered_and_no_more(string directive) =>
        Lines(directive + "\nparam a string\nparam b string").Should().Equal((1, true), (2, false));

    [Fact]
    public void What_is_turned_off_is_so_until_it_is_turned_on_again() => Lines("""
        param a string
        #disable-diagnostics no-tests other
        param b string
        param c string
        #restore-diagnostics other
        param d string
        #restore-diagnostics no-tests
        param e string
        """).Should().Equal((0, false), (2, true), (3, true), (5, true), (7, false));

    [Fact]
    public void What_is_never_turned_on_again_is_off_to_the_end() =>
        Lines("param a string\n#disable-diagnostics TST0004\nparam b string\n\nparam c string").Should().Equal((0, false), (2, true), (4, true));

    [Theory]
    [InlineData("#disable-next-line")]
    [InlineData("#disable-next-line BCP318 something-else")]
    [InlineData("#restore-diagnostics no-tests")]
    [InlineData("#region no-tests")]
    public void Other_directives_cover_nothing(string directive) => Lines(directive + "\nparam a string").Should().Equal((1, false));

    [Fact]
    public void The_reason_is_kept() => Run("#disable-next-line no-tests // as agreed\nparam a string").Single().Suppression!.Justification.Should().Be("as agreed");

    [Fact]
    public void An_unknown_id_of_the_form_of_ours_is_told_and_codes_of_the_compiler_are_not() =>
        Run("#disable-next-line TST0009 BCP999 unknown-rule\nparam a string").Select(d => d.Id).Should().Equal("CNS0004", "TST0004");

    private static (int Line, bool IsSuppressed)[] Lines(string bicep) => [.. Run(bicep).Select(d => (d.Location.Start.Line, d.Suppression is not null))];

    private static ImmutableArray<Diagnostic> Run(string bicep) =>
        new Analyzer(new RulePack("tests", [new ParameterDeclared()])).Run(DocumentSet.Create(DocumentParser.Parse("main.bicep", SourceText.From(bicep)))).Diagnostics;

    private sealed class ParameterDeclared() : Rule(Descriptor)
    {
        private static readonly DiagnosticDescriptor Descriptor = new()
        {
            Id = "TST0004",
            Title = "t",
            MessageFormat = "m",
            Category = "c",
            Description = "d",
            Remediation = "r",
            DefaultSeverity = DiagnosticSeverity.Warning,
            Equivalents = ["bicep:no-tests"],
        };

        public override void Initialize(AnalysisContext context) => context.RegisterAzureDocumentAction(static context =>
        {
            foreach (var parameter in context.Node.Parameters)
                context.Report(Descriptor, parameter.Location);
        });
    }
}
