using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Core.Tests.Languages.Azure.Arm;

public sealed class ArgumentFileTests
{
    private const string Template = """
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
          "parameters": { "image": { "type": "string" }, "tag": { "type": "string", "defaultValue": "1" }, "key": { "type": "string" }, "pw": { "type": "securestring" } },
          "resources": [ { "type": "A/b", "apiVersion": "1", "name": "n", "properties": { "i": "[parameters('image')]", "t": "[parameters('tag')]", "k": "[parameters('key')]", "p": "[parameters('pw')]" } } ] }
        """;

    private const string Arguments = """
        { "parameters": { "IMAGE": { "value": "nginx" }, "tag": { "value": "2" }, "key": { "reference": { "secretName": "s" } }, "pw": { "value": "hunter2" } } }
        """;

    [Fact]
    public void Parameters_in_a_file_beside_a_template_go_before_its_defaults() =>
        Deployed.Show(Read("a/main.json", Template, ("a/main.parameters.json", Arguments)).Resources.Single().Properties).Should().Be("{i:nginx,t:2,k:?,p:?}");

    [Fact]
    public void Without_leave_to_read_it_the_file_is_not_looked_at() =>
        Deployed.Show(DocumentParser.Parse("a/main.json", SourceText.From(Template)).OfType<AzureDocument>().Single().Resources.Single().Properties).Should().Be("{i:?,t:1,k:?,p:?}");

    [Theory]
    [InlineData("a/main.bicepparam", "using './main.bicep'\nvar base = 'nginx'\nparam image = '${base}:3'")]
    [InlineData("a/main.parameters.json", """{ "parameters": { "image": { "value": "nginx:3" } } }""")]
    public void A_Bicep_file_has_its_arguments_from_either_kind(string path, string arguments)
    {
        var document = Read("a/main.bicep", "param image string\nresource r 'A/b@1' = { name: 'n', properties: { v: image } }", (path, arguments));

        Deployed.Value(document).Should().Be("nginx:3");
    }

    [Theory]
    [InlineData("a/main.parameters.json", """{ "parameters": { "image": { "value": "${IMAGE}" } } }""")]
    [InlineData("a/main.parameters.json", """{ "parameters": { "image": { "value": "nginx:#{tag}#" } } }""")]
    [InlineData("a/main.parameters.json", """{ "parameters": { "image": { "value": "__IMAGE__" } } }""")]
    [InlineData("a/main.parameters.json", """{ "parameters": { "image": { "value": {{ image }} } } }""")]
    [InlineData("a/main.bicepparam", "using './main.bicep'\nparam image = '{{ .image }}'")]
    [InlineData("a/main.bicepparam", "using './main.bicep'\nparam image = {{ .image }}")]
    [InlineData("a/main.bicepparam", "using './main.bicep'\nparam image = #{image}#")]
    public void A_placeholder_in_a_file_of_arguments_is_not_known(string path, string arguments)
    {
        var document = Read("a/main.bicep", "param image string = 'd'\nresource r 'A/b@1' = { name: 'n', properties: { v: image } }", (path, arguments));

        Deployed.Value(document).Should().Be("?");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{ "parameters": { "image": 1, "tag": { "value": "[concat('a'" } } }""")]
    public void A_file_of_arguments_that_is_broken_harms_nothing(string arguments) =>
        Read("a/main.json", Template, ("a/main.parameters.json", arguments)).Resources.Should().ContainSingle();

    private static AzureDocument Read(string path, string text, (string Path, string Text) other)
    {
        var files = new Dictionary<string, string> { [other.Path] = other.Text };
        var options = new ParserOptions { Files = Sources.Of(files.Select(f => (f.Key, f.Value))) };
        return DocumentParser.Parse(path, SourceText.From(text), options).OfType<AzureDocument>().Single();
    }
}
