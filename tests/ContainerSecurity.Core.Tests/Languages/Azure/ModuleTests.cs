using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

/// <summary>Templates that call others by their paths, among the documents of a set.</summary>
public sealed class ModuleTests
{
    private const string Group = """
        param image string = 'default:1'
        @secure()
        param secret string = 'none'
        resource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'g'
          properties: { containers: [ { name: 'a', properties: { image: image, command: [ secret ] } } ] }
        }
        """;

    [Fact]
    public void A_module_is_seen_with_the_arguments_of_its_call()
    {
        var finding = Analyze(("main.bicep", "module m 'modules/group.bicep' = { params: { image: 'given:2' } }"), ("modules/group.bicep", Group)).Single();

        finding.Message.Should().Be("given:2");
        finding.Location.Document.Path.Should().Be("modules/group.bicep");
        finding.Location.Text.Should().Be("image");
        finding.RelatedLocations.Select(l => (l.Document.Path, l.Text)).Should().Equal(("main.bicep", "'given:2'"));
    }

    [Fact]
    public void A_module_that_nobody_calls_is_seen_with_its_defaults() =>
        Messages(("main.bicep", "var x = 1"), ("modules/group.bicep", Group)).Should().Equal("default:1");

    [Fact]
    public void A_default_that_a_call_leaves_as_it_is_relates_to_default_and_call()
    {
        var finding = Analyze(("main.bicep", "module m 'group.bicep' = {}"), ("group.bicep", Group)).Single();

        finding.Message.Should().Be("default:1");
        finding.RelatedLocations.Select(l => l.Text).Should().Equal("'default:1'", "'group.bicep'");
    }

    [Fact]
    public void What_is_written_out_in_a_module_is_reported_once_however_often_it_is_called()
    {
        var module = Group.Replace("image: image", "image: 'fixed:1'", System.StringComparison.Ordinal);
        var finding = Analyze(
            ("a.bicep", "module m 'group.bicep' = { params: { image: 'x' } }\nmodule n './group.bicep' = { params: { image: 'y' } }"),
            ("b.bicep", "module m 'group.bicep' = {}"),
            ("group.bicep", module)).Should().ContainSingle().Subject;

        finding.Location.Text.Should().Be("'fixed:1'");
        finding.RelatedLocations.Select(l => l.Document.Path).Should().Equal("a.bicep");
    }

    [Fact]
    public void Each_call_with_other_arguments_has_its_own_finding() =>
        Messages(("main.bicep", "module m 'group.bicep' = [for i in [ 'a', 'b' ]: { name: i, params: { image: '${i}:1' } }]"), ("group.bicep", Group)).Should().Equal("a:1", "b:1");

    [Theory]
    [InlineData("param tag string\nmodule m 'group.bicep' = { params: { image: tag } }")]
    [InlineData("param all object\nmodule m 'group.bicep' = { params: all }")]
    [InlineData("param all object\nmodule m 'group.bicep' = { params: { ...all } }")]
    [InlineData("module other 'else.bicep' = {}\nmodule m 'group.bicep' = { params: { image: other.outputs.image } }")]
    public void An_argument_that_is_not_known_is_not_the_default(string main) => Messages(("main.bicep", main), ("group.bicep", Group)).Should().Equal("?");

    [Theory]
    [InlineData("module m 'group.bicep' = if (false) { params: { image: 'given:2' } }")]
    [InlineData("module m 'group.bicep' = [for i in []: { params: { image: 'given:2' } }]")]
    [InlineData("module m 'missing.bicep' = { params: { image: 'given:2' } }")]
    public void A_call_that_leads_nowhere_is_passed_over(string main) => Messages(("main.bicep", main), ("group.bicep", Group)).Should().Equal("default:1");

    [Theory]
    [InlineData("br:mcr.microsoft.com/bicep/avm/x:1")]
    [InlineData("br/public:avm/x:1")]
    [InlineData("ts:00000000/rg/x:1")]
    [InlineData("ts/team:x:1")]
    public void Reports_a_module_of_a_registry_once(string path)
    {
        var findings = Analyze(("main.bicep", $"module m '{path}' = [for i in range(0, 3): {{ params: {{ image: 'given:2' }} }}]"), ("group.bicep", Group));

        findings.Select(f => f.Id).Should().BeEquivalentTo("CNS0304", "TST0002");
        findings.Single(f => f.Id == "CNS0304").Should().Match<Diagnostic>(f => f.Message.Contains(path) && f.Location.Text == $"'{path}'" && f.Severity == DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("main.bicep", "module m 'group.bicep' = { params: { image: null } }")]
    [InlineData("main.bicep", "param given string?\nmodule m 'group.bicep' = { params: { image: given } }")]
    [InlineData("main.bicepparam", "using './group.bicep'\nparam image = null")]
    public void Null_for_a_parameter_with_a_default_is_the_default(string path, string text) => Messages((path, text), ("group.bicep", Group)).Should().Equal("default:1");

    [Theory]
    [InlineData("using './group.bicep'\nextends './base.bicepparam'", "base:7")]
    [InlineData("using './group.bicep'\nextends './base.bicepparam'\nparam image = 'own:1'", "own:1")]
    [InlineData("using './group.bicep'\nextends './base.bicepparam'\nparam image = '${base.image}8'", "base:78")]
    [InlineData("using './group.bicep'\nextends './missing.bicepparam'", "default:1")]
    [InlineData("using './group.bicep'\nextends './main.bicepparam'", "default:1")]
    public void Arguments_extend_those_of_another_file(string text, string expected)
    {
        (string Path, string Text)[] files =
        [
            ("main.bicepparam", text),
            ("base.bicepparam", "using none\nextends './first.bicepparam'\nvar tag = 7\nparam image = 'base:${tag}'"),
            ("first.bicepparam", "using none\nparam image = 'first:1'"), ("group.bicep", Group),
        ];
        var options = new ParserOptions { Files = Sources.Of(files) };
        var documents = DocumentSet.Create(files.SelectMany(f => DocumentParser.Parse(f.Path, SourceText.From(f.Text), options)));

        new Analyzer(new RulePack("tests", [new ImageUsed()])).Run(documents).Diagnostics.Select(d => d.Message).Should().Equal(expected);
    }

    [Fact]
    public void Findings_of_instances_have_the_resources_of_the_instances()
    {
        const string Named = "param name string = 'none'\nresource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = { name: name, properties: { containers: [ { name: 'c', properties: { image: 'x:1' } } ] } }";
        var finding = Analyze(("main.bicep", "module a 'group.bicep' = { params: { name: 'one' } }\nmodule b 'group.bicep' = { params: { name: 'two' } }"), ("group.bicep", Named)).Single();

        finding.Resource!.ToString().Should().Be("containerGroups/one");
    }

    [Fact]
    public void A_condition_that_is_not_known_may_hold() =>
        Messages(("main.bicep", "param on bool\nmodule m 'group.bicep' = if (on) { params: { image: 'given:2' } }"), ("group.bicep", Group)).Should().Equal("given:2");

    [Fact]
    public void Modules_call_modules_and_the_place_of_the_argument_is_kept()
    {
        var finding = Analyze(
            ("main.bicep", "module m 'a/outer.bicep' = { params: { tag: '7' } }"),
            ("a/outer.bicep", "param tag string\nvar base = 'nested'\nmodule m '../b/group.bicep' = { params: { image: '${base}:${tag}' } }"),
            ("b/group.bicep", Group)).Single();

        finding.Message.Should().Be("nested:7");
        finding.RelatedLocations.Select(l => l.Text).Should().Equal("'${base}:${tag}'", "'nested'", "'7'");
    }

    [Fact]
    public void A_secure_parameter_of_a_module_is_a_secret_whatever_it_is_given()
    {
        var set = DocumentSet.Create(Parse(("main.bicep", "module m 'group.bicep' = { params: { secret: 'plain' } }"), ("group.bicep", Group)));

        set.Workloads.Single().Containers.Single().Command.Single().IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void Modules_that_call_each_other_in_a_circle_come_to_an_end()
    {
        var circle = "module m 'b.bicep' = { params: { image: 'x' } }\nmodule n 'b.bicep' = { params: { image: 'y' } }\n" + Group;

        Messages(("a.bicep", circle), ("b.bicep", circle.Replace("b.bicep", "a.bicep", System.StringComparison.Ordinal))).Should().NotBeEmpty();
        Messages(("a.bicep", "module m 'a.bicep' = {}\n" + Group)).Should().Equal("default:1");
    }

    [Fact]
    public void Calls_that_multiply_come_to_an_end()
    {
        var files = Enumerable.Range(0, 15).Select(i => ($"m{i}.bicep", string.Concat(Enumerable.Range(0, 9).Select(n => $"module m{n} 'm{i + 1}.bicep' = {{ name: '{n}' }}\n"))));

        Messages([.. files, ("m15.bicep", Group)]).Should().NotBeNull();
    }

    [Fact]
    public void A_template_in_JSON_is_a_module_and_calls_templates_that_it_links()
    {
        var json = Template("""
            { "type": "Microsoft.ContainerInstance/containerGroups", "apiVersion": "2023-05-01", "name": "g",
              "properties": { "containers": [ { "name": "a", "properties": { "image": "[parameters('image')]" } } ] } }
            """);
        var linking = Template("""
            { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "d", "properties": { "mode": "Incremental",
              "templateLink": { "relativePath": "nested/group.json" }, "parameters": { "image": { "value": "[concat(parameters('image'), ':1')]" } } } }
            """);

        Messages(("main.bicep", "module m 'nested/group.json' = { params: { image: 'given:2' } }"), ("nested/group.json", json)).Should().Equal("given:2");
        Messages(("main.json", linking), ("nested/group.json", json)).Should().Equal("standard:1");
    }

    [Fact]
    public void A_file_of_arguments_calls_the_template_that_it_is_for() =>
        Messages(
            ("env/dev.bicepparam", "using '../main.bicep'\nparam tag = 'dev'"),
            ("env/prod.bicepparam", "using '../main.bicep'\nparam tag = 'prod'"),
            ("main.bicep", "param tag string\nmodule m 'group.bicep' = { params: { image: 'app:${tag}' } }"),
            ("group.bicep", Group)).Should().Equal("app:dev", "app:prod");

    [Theory]
    [InlineData("./main.bicep", "./modules/group.bicep")]
    [InlineData("/repo/main.bicep", "/repo/modules/group.bicep")]
    [InlineData("..\\main.bicep", "..\\modules\\group.bicep")]
    public void Paths_are_compared_as_they_are_meant(string main, string module) =>
        Messages((main, "module m './x/../modules/group.bicep' = { params: { image: 'given:2' } }"), (module, Group)).Should().Equal("given:2");

    [Fact]
    public void The_documents_of_a_set_stay_what_they_were()
    {
        var documents = Parse(("main.bicep", "module m 'group.bicep' = { params: { image: 'given:2' } }"), ("group.bicep", Group));
        var both = DocumentSet.Create(documents);

        DocumentSet.Create(documents[1]).Images.Single().Text.Should().Be("default:1");
        both.Images.Single().Text.Should().Be("given:2");
        both.Documents.Should().Equal(documents[1], documents[0]);
    }

    private static string Template(string resource) => $$"""
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
          "parameters": { "image": { "type": "string", "defaultValue": "standard" } }, "resources": [ {{resource}} ] }
        """;

    private static ImmutableArray<Document> Parse(params (string Path, string Text)[] files) =>
        [.. files.SelectMany(f => DocumentParser.Parse(f.Path, SourceText.From(f.Text)))];

    private static ImmutableArray<Diagnostic> Analyze(params (string Path, string Text)[] files) =>
        new Analyzer(new RulePack("tests", [new ImageUsed()])).Run(DocumentSet.Create(Parse(files))).Diagnostics;

    private static string[] Messages(params (string Path, string Text)[] files) => [.. Analyze(files).Select(d => d.Message)];

    private sealed class ImageUsed() : Rule(Descriptor)
    {
        private static readonly DiagnosticDescriptor Descriptor = new()
        {
            Id = "TST0002",
            Title = "t",
            MessageFormat = "{0}",
            Category = "c",
            Description = "d",
            Remediation = "r",
            DefaultSeverity = DiagnosticSeverity.Warning,
        };

        public override void Initialize(AnalysisContext context) => context.RegisterImageReferenceAction(static context =>
            context.Report(Descriptor, context.Node.Location, context.Node.Repository.IsUnknown ? "?" : context.Node.Text));
    }
}
