using System.Linq;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

public sealed class OriginTests
{
    [Fact]
    public void A_finding_on_an_expression_points_at_its_use_and_relates_to_where_its_value_came_from()
    {
        var finding = Analyze(Deployed.Template(
            """ "parameters": { "on": { "type": "bool", "defaultValue": true } }, "variables": { "deep": "[parameters('on')]" } """,
            """
            { "type": "Microsoft.ContainerInstance/containerGroups", "apiVersion": "2023-05-01", "name": "g", "properties": { "containers": [
              { "name": "a", "properties": { "securityContext": { "privileged": "[variables('deep')]" } } } ] } }
            """));

        finding.Location.Text.Should().Be("\"[variables('deep')]\"");
        finding.RelatedLocations.Select(l => l.Text).Should().BeEquivalentTo("\"[parameters('on')]\"", "true");
        finding.Fixes.Should().BeEmpty();
    }

    [Fact]
    public void A_finding_on_what_is_written_out_relates_to_nothing_and_keeps_its_fix()
    {
        var finding = Analyze(Deployed.Template("", """
            { "type": "Microsoft.ContainerInstance/containerGroups", "apiVersion": "2023-05-01", "name": "g", "properties": { "containers": [
              { "name": "a", "properties": { "securityContext": { "privileged": true } } } ] } }
            """));

        finding.RelatedLocations.Should().BeEmpty();
        finding.Fixes.Should().ContainSingle();
    }

    [Fact]
    public void In_Bicep_it_is_the_same()
    {
        var finding = Analyze(Deployed.Bicep("""
            param on bool = true
            resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
              name: 'g'
              properties: { containers: [ { name: 'a', properties: { securityContext: { privileged: on } } } ] }
            }
            """));

        finding.Location.Text.Should().Be("on");
        finding.RelatedLocations.Select(l => l.Text).Should().Equal("true");
    }

    [Fact]
    public void What_another_file_gives_relates_to_where_it_stands_there()
    {
        var options = new ParserOptions { Files = Sources.Of(("lib/m.bicep", "param on bool\noutput given bool = on")) };
        var finding = Analyze(DocumentParser.Parse("main.bicep", SourceText.From("""
            module m 'lib/m.bicep' = { name: 'm', params: { on: true } }
            resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
              name: 'g'
              properties: { containers: [ { name: 'a', properties: { securityContext: { privileged: m.outputs.given } } } ] }
            }
            """), options).Single());

        finding.Location.Text.Should().Be("m.outputs.given");
        finding.RelatedLocations.Select(l => (l.Document.Path, l.Text)).Should().Equal(("lib/m.bicep", "on"), ("main.bicep", "true"));
    }

    private static Diagnostic Analyze(Document document) =>
        new Analyzer(new RulePack("tests", [new Privileged()])).Run(DocumentSet.Create(document)).Diagnostics.Single();

    private sealed class Privileged() : Rule(Descriptor)
    {
        private static readonly DiagnosticDescriptor Descriptor = new()
        {
            Id = "TST0001",
            Title = "t",
            MessageFormat = "m",
            Category = "c",
            Description = "d",
            Remediation = "r",
            DefaultSeverity = DiagnosticSeverity.Warning,
        };

        public override void Initialize(AnalysisContext context) => context.RegisterContainerAction(static context =>
        {
            var privileged = context.Node.Security.Privileged;
            if (privileged.Is(true))
                context.Report(Diagnostic.Create(Descriptor, privileged.Location) with { Fixes = [new CodeFix("Set it", [new TextChange(privileged.Location.Span, "false")])] });
        });
    }
}
