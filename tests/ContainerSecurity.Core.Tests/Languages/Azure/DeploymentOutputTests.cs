using System.Linq;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

/// <summary>What an ARM template takes from the outputs of its own nested and linked deployments.</summary>
public sealed class DeploymentOutputTests
{
    private const string Outputs = """
        "outputs": { "host": { "type": "string", "value": "[concat(parameters('p'), '.io')]" }, "list": { "type": "array", "copy": { "count": 2, "input": "[copyIndex()]" } },
          "off": { "type": "string", "condition": false, "value": "x" }, "key": { "type": "securestring", "value": "x" } }
        """;

    [Theory]
    [InlineData("[reference('d').outputs.host.value]", "inner.io")]
    [InlineData("[reference('D', '2022-09-01').outputs['host'].value]", "inner.io")]
    [InlineData("[reference(resourceId('Microsoft.Resources/deployments', 'd')).outputs.host.value]", "inner.io")]
    [InlineData("[reference(resourceId('Microsoft.Resources/deployments', variables('name')), '2022-09-01').outputs.list.value[1]]", "1")]
    [InlineData("[concat('docker://', reference('d').outputs.host.value)]", "docker://inner.io")]
    [InlineData("[reference('d').outputs.off.value]", "?")]
    [InlineData("[reference('d').outputs.key.value]", "?")]
    [InlineData("[reference('d').outputs.none.value]", "?")]
    [InlineData("[reference('d').outputs.host]", "?")]
    [InlineData("[reference('d').provisioningState]", "?")]
    [InlineData("[reference('other').outputs.host.value]", "?")]
    [InlineData("[reference(resourceId('Microsoft.Web/sites', 'd')).outputs.host.value]", "?")]
    public void An_output_of_a_nested_deployment_is_evaluated(string value, string expected) =>
        Shown(Deployed.Template(""" "parameters": { "p": { "type": "string", "defaultValue": "outer" } }, "variables": { "name": "d" } """, Nested("d", "inner") + "," + User(value))).Should().Be(expected);

    [Fact]
    public void Where_it_is_evaluated_outside_it_sees_what_is_there() =>
        Shown(Deployed.Template(""" "parameters": { "p": { "type": "string", "defaultValue": "outer" } } """, Nested("d", "outer") + "," + User("[reference('d').outputs.host.value]"))).Should().Be("outer.io");

    [Fact]
    public void A_name_that_is_not_known_is_found_by_how_it_is_written() =>
        Shown(Deployed.Template(""" "parameters": { "p": { "type": "string" } } """,
            Nested("[concat('d-', parameters('p'))]", "inner") + "," + Nested("[concat('e-', parameters('p'))]", "outer") + ","
            + User("[reference(resourceId('Microsoft.Resources/deployments', concat('d-', parameters('p')))).outputs.host.value]"))).Should().Be("inner.io");

    [Theory]
    [InlineData("\"condition\": false,")]
    [InlineData("\"condition\": \"[parameters('p')]\",")]
    [InlineData("\"copy\": { \"name\": \"c\", \"count\": 2 },")]
    public void What_may_not_be_deployed_or_several_times_is_not_known(string member) =>
        Shown(Deployed.Template(""" "parameters": { "p": { "type": "bool" } } """, Nested("d", "inner", member) + "," + User("[reference('d').outputs.host.value]"))).Should().Be("?");

    [Fact]
    public void Two_of_the_same_name_are_not_told_apart() =>
        Shown(Deployed.Template("", Nested("d", "inner") + "," + Nested("d", "inner") + "," + User("[reference('d').outputs.host.value]"))).Should().Be("?");

    [Theory]
    [InlineData("[reference('m').outputs.host.value]", "inner.io")]
    [InlineData("[reference('m[0]').outputs.host.value]", "?")]
    [InlineData("[reference('many[1]').outputs.host.value]", "n1.io")]
    [InlineData("[reference('many[2]').outputs.host.value]", "?")]
    [InlineData("[reference('many').outputs.host.value]", "?")]
    public void A_deployment_is_found_by_its_symbolic_name(string value, string expected)
    {
        var many = Nested("[concat('d', copyIndex())]", "inner", "\"copy\": { \"name\": \"c\", \"count\": 2 },").Replace("\"value\": \"inner\"", "\"value\": \"[concat('n', copyIndex())]\"", System.StringComparison.Ordinal);
        var document = ContainerSecurity.Core.Tests.Model.Parsed.Template($$"""
            { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "languageVersion": "2.0", "contentVersion": "1.0.0.0",
              "resources": { "u": {{User(value)}}, "m": {{Nested("d", "inner")}}, "many": {{many}} } }
            """);

        Shown(document).Should().Be(expected);
    }

    [Fact]
    public void A_linked_template_is_looked_into_where_that_may_be_read()
    {
        const string linking = """
            { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "d", "properties": { "mode": "Incremental",
              "templateLink": { "relativePath": "nested/d.json" }, "parameters": { "p": { "value": "linked" } } } },
            """;
        var text = Deployed.Template("", linking + User("[reference('d').outputs.host.value]")).Text;
        var linked = Deployed.Template("\"parameters\": { \"p\": { \"type\": \"string\" } }, " + Outputs, "").Text;
        var options = new ParserOptions { Files = new MemoryFileSource([new("t/nested/d.json", linked)]) };

        Shown(DocumentParser.Parse("t/main.json", text, options).OfType<AzureDocument>().Single()).Should().Be("linked.io");
        Shown(DocumentParser.Parse("t/main.json", text).OfType<AzureDocument>().Single()).Should().Be("?");
    }

    private static string User(string value) => $$"""{ "type": "A/b", "apiVersion": "1", "name": "u", "properties": { "v": "{{value}}" } }""";

    private static string Nested(string name, string scope, string member = "") => $$"""
        { "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "{{name}}", {{member}} "properties": { "mode": "Incremental",
          "expressionEvaluationOptions": { "scope": "{{scope}}" }, "parameters": { "p": { "value": "inner" } },
          "template": { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
            "parameters": { "p": { "type": "string" } }, "resources": [], {{Outputs}} } } }
        """;

    private static string Shown(AzureDocument document) => Deployed.Show(document.Resources.Single(r => r.Type == "A/b").Properties!.FindIgnoreCase("v")?.Value);
}
