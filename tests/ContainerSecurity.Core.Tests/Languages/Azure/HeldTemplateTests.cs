using System.Linq;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

/// <summary>Templates within files and resources that are no deployment.</summary>
public sealed class HeldTemplateTests
{
    private const string Inner = """
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
          "parameters": { "a": { "type": "string", "defaultValue": "d" }, "b": { "type": "string", "defaultValue": "d" }, "c": { "type": "string", "defaultValue": "d" } },
          "resources": [ { "type": "A/b", "apiVersion": "1", "name": "n", "properties": { "a": "[parameters('a')]", "b": "[parameters('b')]", "c": "[parameters('c')]" } } ] }
        """;

    [Theory]
    [InlineData("template", """ "kind": "template", "type": "Microsoft.Blueprint/blueprints/artifacts", "name": "x" """)]
    [InlineData("mainTemplate", """ "location": "westeurope" """)]
    public void The_template_of_a_file_that_holds_one_is_read_with_the_arguments_there(string key, string more)
    {
        var text = $$"""{ "properties": { "{{key}}": {{Inner}}, "parameters": { "a": { "value": "given" }, "b": { "value": "[parameters('blueprint')]" } } }, {{more}} }""";
        var resource = DocumentParser.Parse("artifact.json", SourceText.From(text)).OfType<AzureDocument>().Single().Resources.Single();

        Deployed.Show(resource.Properties).Should().Be("{a:given,b:?,c:d}");
        resource.Location.Text.Should().Be("\"n\"");
    }

    [Fact]
    public void An_artifact_among_the_resources_of_a_template_deploys_its_own()
    {
        var document = Deployed.Template("", $$"""
            { "type": "Microsoft.Blueprint/blueprints/artifacts", "apiVersion": "2018-11-01-preview", "name": "bp/x", "kind": "template",
              "properties": { "template": {{Inner}}, "parameters": { "a": { "value": "given" } } } }
            """);

        Deployed.Show(document.Resources.Single(r => r.Type == "A/b").Properties).Should().Be("{a:given,b:d,c:d}");
    }

    [Theory]
    [InlineData("""{ "properties": { "template": { "resources": [] } } }""")]
    [InlineData("""{ "properties": { "template": "deploymentTemplate.json#" }, "contentVersion": "1" }""")]
    [InlineData("""{ "properties": [ "deploymentTemplate.json" ] }""")]
    public void What_holds_no_template_is_not_taken_for_one(string text) =>
        DocumentParser.Parse("x.json", SourceText.From(text)).Single().Should().BeOfType<UnrecognizedDocument>();
}
