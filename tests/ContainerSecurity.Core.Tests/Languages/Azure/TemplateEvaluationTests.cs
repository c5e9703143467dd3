using System.Linq;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

public sealed class TemplateEvaluationTests
{
    [Fact]
    public void Parameters_have_their_defaults_and_variables_their_values()
    {
        var document = Deployed.Template(
            """ "parameters": { "Tag": { "type": "string", "defaultValue": "1.2" } }, "variables": { "image": "[concat('app:', parameters('tag'))]", "o": { "p": [ true ] } } """,
            """{ "type": "A/b", "apiVersion": "1", "name": "[variables('Image')]", "properties": { "v": "[variables('o').p[0]]", "w": "[[x]" } }""");

        document.Resources.Single().Name.Is("app:1.2").Should().BeTrue();
        document.Resources.Single().Name.Location.Text.Should().Be("\"[variables('Image')]\"");
        Deployed.Value(document).Should().Be("true");
        Deployed.Value(document, "w").Should().Be("[x]");
    }

    [Theory]
    [InlineData(""" "type": "string" """)]
    [InlineData(""" "type": "securestring" """)]
    [InlineData(""" "type": "secureString", "defaultValue": "hunter2" """)]
    [InlineData(""" "type": "string", "defaultValue": "[newGuid()]" """)]
    public void A_parameter_without_a_default_or_that_is_secure_is_not_known(string parameter) => Deployed.Value(Deployed.Template(
        $$""" "parameters": { "p": { {{parameter}} } } """,
        """{ "type": "A/b", "apiVersion": "1", "name": "n", "properties": { "v": "[parameters('p')]" } }""")).Should().Be("?");

    [Fact]
    public void Parameters_are_told_with_their_defaults()
    {
        var document = Deployed.Template(
            """ "parameters": { "pw": { "type": "securestring", "defaultValue": "hunter2" }, "n": { "type": "int" } } """,
            """{ "type": "A/b", "apiVersion": "1", "name": "n" }""");

        document.Parameters.Select(p => $"{p.Name} {p.Type} {p.IsSecure} {Deployed.Show(p.Default)}").Should().Equal("pw securestring True hunter2", "n int False nothing");
        document.Parameters[0].Location.Text.Should().Be("\"pw\"");
        document.Parameters[0].Default!.Location.Text.Should().Be("\"hunter2\"");
    }

    [Fact]
    public void An_image_is_known_as_far_as_its_expression_is()
    {
        var document = Deployed.Template(
            """ "parameters": { "tag": { "type": "string" } } """,
            """
            { "type": "Microsoft.ContainerInstance/containerGroups", "apiVersion": "2023-05-01", "name": "g", "properties": { "containers": [
              { "name": "a", "properties": { "image": "[concat('shop.azurecr.io/app:', parameters('tag'))]" } } ] } }
            """);
        var image = document.Workloads.Single().Containers.Single().Image!;

        image.Registry.Is("shop.azurecr.io").Should().BeTrue();
        image.Repository.Is("app").Should().BeTrue();
        image.Tag.IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void Resources_are_copied_as_often_as_their_loop_says()
    {
        var document = Deployed.Template(
            """ "parameters": { "count": { "type": "int", "defaultValue": 2 } } """,
            """
            { "type": "A/b", "apiVersion": "1", "name": "[concat('n', copyIndex(1))]", "copy": { "name": "loop", "count": "[parameters('count')]" },
              "properties": { "copy": [ { "name": "disks", "count": 2, "input": "[add(mul(copyIndex('loop'), 10), copyIndex('disks'))]" } ] } }
            """);

        document.Resources.Select(r => r.Name.Value).Should().Equal("n1", "n2");
        document.Resources.Select(r => Deployed.Show(r.Properties)).Should().Equal("{disks:[0,1]}", "{disks:[10,11]}");
    }

    [Fact]
    public void A_loop_whose_count_is_not_known_is_looked_at_once()
    {
        var document = Deployed.Template(
            """ "parameters": { "count": { "type": "int" } } """,
            """{ "type": "A/b", "apiVersion": "1", "name": "[concat('n', copyIndex())]", "copy": { "name": "loop", "count": "[parameters('count')]" }, "properties": { "v": 1 } }""");

        document.Resources.Single().Name.IsUnknown.Should().BeTrue();
        Deployed.Value(document).Should().Be("1");
    }

    [Fact]
    public void Variables_are_made_by_loops() => Deployed.Value(Deployed.Template(
        """ "variables": { "copy": [ { "name": "names", "count": 3, "input": "[concat('x', copyIndex('names', 1))]" } ] } """,
        """{ "type": "A/b", "apiVersion": "1", "name": "n", "properties": { "v": "[variables('names')]" } }""")).Should().Be("[x1,x2,x3]");

    [Fact]
    public void A_resource_whose_condition_is_false_is_left_out_and_one_that_is_not_known_stays()
    {
        var document = Deployed.Template(
            """ "parameters": { "some": { "type": "bool" }, "none": { "type": "bool", "defaultValue": false } } """,
            """
            { "condition": "[parameters('none')]", "type": "A/b", "apiVersion": "1", "name": "a", "resources": [ { "type": "c", "apiVersion": "1", "name": "x" } ] },
            { "condition": "[parameters('some')]", "type": "A/b", "apiVersion": "1", "name": "b" },
            { "condition": "[not(parameters('none'))]", "type": "A/b", "apiVersion": "1", "name": "c", "resources": [ { "type": "d", "apiVersion": "1", "name": "y" } ] }
            """);

        document.Resources.Select(r => r.Type + " " + r.Name.Value).Should().Equal("A/b b", "A/b c", "A/b/d c/y");
    }

    [Fact]
    public void A_deployment_with_a_scope_of_its_own_sees_its_arguments_and_one_without_sees_all()
    {
        var document = Deployed.Template(
            """ "variables": { "x": "outer" } """,
            """
            { "type": "Microsoft.Resources/deployments", "apiVersion": "1", "name": "inner", "properties": { "expressionEvaluationOptions": { "scope": "inner" },
              "parameters": { "given": { "value": "[variables('x')]" }, "vault": { "reference": { "secretName": "s" } } },
              "template": { "parameters": { "given": { "type": "string" }, "standard": { "type": "string", "defaultValue": "d" }, "vault": { "type": "string", "defaultValue": "no" } }, "variables": { "x": "own" },
                "resources": [ { "type": "A/b", "apiVersion": "1", "name": "[concat(parameters('given'), variables('x'), parameters('standard'))]", "properties": { "v": "[parameters('vault')]" } } ] } } },
            { "type": "Microsoft.Resources/deployments", "apiVersion": "1", "name": "outer", "properties": {
              "template": { "variables": { "x": "own" }, "resources": [ { "type": "A/b", "apiVersion": "1", "name": "[variables('x')]" } ] } } }
            """);

        document.Resources.Select(r => r.Name.Value).Should().Equal("inner", "outerownd", "outer", "outer");
        Deployed.Show(document.Resources[1].Properties).Should().Be("{v:?}");
    }

    [Fact]
    public void Functions_of_the_template_see_their_parameters_only() => Deployed.Value(Deployed.Template(
        """
        "parameters": { "p": { "type": "string", "defaultValue": "outer" } },
        "functions": [ { "namespace": "my", "members": { "name": { "parameters": [ { "name": "p", "type": "string" } ], "output": { "type": "string", "value": "[concat('x-', parameters('p'))]" } } } } ]
        """,
        """{ "type": "A/b", "apiVersion": "1", "name": "n", "properties": { "v": "[my.name('y')]" } }""")).Should().Be("x-y");

    [Fact]
    public void Resources_that_exist_already_are_not_deployed()
    {
        var document = Deployed.Template("", """{ "existing": true, "type": "A/b", "apiVersion": "1", "name": "old", "resources": [ { "type": "c", "apiVersion": "1", "name": "new" } ] }""");

        document.Resources.Select(r => r.Type + " " + r.Name.Value).Should().Equal("A/b/c old/new");
    }

    [Fact]
    public void An_identifier_is_known_but_for_its_subscription()
    {
        var document = Deployed.Template("", """{ "type": "A/b", "apiVersion": "1", "name": "n", "properties": { "v": "[resourceId('A/b/c', 'x', 'y')]", "w": { "[resourceId('A/b', 'x')]": {} } } }""");

        Deployed.Value(document).Should().Be("?");
        document.Resources.Single().Properties!.FindIgnoreCase("w").Should().NotBeNull();
        document.SyntaxDiagnostics.Should().BeEmpty();
    }
}
