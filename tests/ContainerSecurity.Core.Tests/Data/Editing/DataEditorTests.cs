using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Data.Editing;

namespace ContainerSecurity.Core.Tests.Data.Editing;

public class DataEditorTests
{
    private const string Pod = "apiVersion: v1\nkind: Pod\n";
    private const string Template = """{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0", "parameters": { "x": { "type": "bool", "defaultValue": true } }, "resources": [ { "type": "a/b", "apiVersion": "2024-01-01", "name": "n", "properties": """;

    [Theory]
    [InlineData("spec:\n  a: 1\n", "spec:\n  a: 1\n  flag: true\n")]
    [InlineData("spec:\n  a: 1 # why\n", "spec:\n  a: 1 # why\n  flag: true\n")]
    [InlineData("spec:\n  flag: false # why\n", "spec:\n  flag: true # why\n")]
    [InlineData("spec:\n  flag:\n", "spec:\n  flag: true\n")]
    [InlineData("spec: { a: 1 }\n", "spec: { a: 1, flag: true }\n")]
    [InlineData("spec: {}\n", "spec: {flag: true}\n")]
    [InlineData("spec:\n", "spec:\n  flag: true\n")]
    [InlineData("spec: { \"a\": 1 }\n", "spec: { \"a\": 1, \"flag\": true }\n")]
    public void Sets_a_Boolean_in_YAML(string before, string after) => Yaml(before, root => DataEditor.Set(root, ["spec", "flag"], true)).Should().Be(after);

    [Fact]
    public void Adds_the_mappings_on_the_way() =>
        Yaml("spec:\n  a: 1\n", root => DataEditor.Set(root, ["spec", "securityContext", "seccompProfile", "type"], "RuntimeDefault"))
            .Should().Be("spec:\n  a: 1\n  securityContext:\n    seccompProfile:\n      type: RuntimeDefault\n");

    [Fact]
    public void Keeps_the_line_breaks_of_the_file() =>
        Apply("pod.yaml", "apiVersion: v1\r\nkind: Pod\r\nspec:\r\n  a: 1\r\n", root => DataEditor.Set(root, ["spec", "flag"], true))
            .Should().Be("apiVersion: v1\r\nkind: Pod\r\nspec:\r\n  a: 1\r\n  flag: true\r\n");

    [Theory]
    [InlineData("Disabled", "Disabled")]
    [InlineData("example.org/web:1.0", "example.org/web:1.0")]
    [InlineData("true", "\"true\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("0644", "\"0644\"")]
    [InlineData("", "\"\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("a #b", "\"a #b\"")]
    [InlineData("*a", "\"*a\"")]
    [InlineData("a\"b\n", "\"a\\\"b\\n\"")]
    public void A_string_stays_a_string_in_YAML(string value, string written)
    {
        var after = Yaml("spec:\n  a: 1\n", root => DataEditor.Set(root, ["spec", "b"], value));
        after.Should().Be($"spec:\n  a: 1\n  b: {written}\n");
        var scalar = (DataScalar)Root("pod.yaml", Pod + after).Get("spec", "b")!;
        scalar.Text.Should().Be(value);
        (scalar.IsNull || scalar.AsBoolean() is not null || scalar.AsNumber() is not null).Should().BeFalse();
    }

    [Theory]
    [InlineData("a: b")]
    [InlineData("on")]
    [InlineData("8080")]
    public void Quotes_keys_that_are_no_plain_words(string key) =>
        Yaml("spec:\n  a: 1\n", root => DataEditor.Set(root, ["spec", key], 7)).Should().Be($"spec:\n  a: 1\n  \"{key}\": 7\n");

    [Theory]
    [InlineData("spec: *x\nother: &x\n  a: 1\n")]
    [InlineData("spec:\n  flag: { a: 1 }\n")]
    [InlineData("spec:\n  flag: [1]\n")]
    [InlineData("spec: word\n")]
    [InlineData("spec:\n  a: |\n    text\n")]
    public void Creates_no_edit_that_may_be_wrong(string text) => DataEditor.Set(Root("pod.yaml", Pod + text), ["spec", "flag"], true).Should().BeNull();

    [Fact]
    public void Does_not_set_a_key_in_a_merged_mapping() =>
        Yaml("base: &base\n  flag: false\nspec:\n  <<: *base\n  a: 1\n", root => DataEditor.Set(root, ["spec", "flag"], true))
            .Should().Be("base: &base\n  flag: false\nspec:\n  <<: *base\n  a: 1\n  flag: true\n");

    [Fact]
    public void Writes_JSON_in_JSON()
    {
        const string Json = """{ "apiVersion": "v1", "kind": "Pod", "spec": { "a": null, "list": [ {} ] } }""";
        Apply("pod.json", Json, root => DataEditor.Set(root, ["spec", "a"], "word")).Should().Contain("\"a\": \"word\",");
        Apply("pod.json", Json, root => DataEditor.Set(root, ["spec", "b"], DataValue.FromList("x", "y"))).Should().Contain("\"list\": [ {} ], \"b\": [\"x\", \"y\"] }");
        Apply("pod.json", Json, root => DataEditor.Set((DataMapping)((DataSequence)root.Get("spec", "list")!).Items[0], "b", "c")).Should().Contain("[ {\"b\": \"c\"} ]");
    }

    [Theory]
    [InlineData("""{ "Flag": false }""", """{ "Flag": true }""")]
    [InlineData("""{ "a": 1 }""", """{ "a": 1, "flag": true }""")]
    [InlineData("""{ "flag": "[parameters('x')]" }""", null)]
    [InlineData("\"[json('{}')]\"", null)]
    public void Sets_a_value_of_a_template_where_it_is_written_out(string properties, string? after)
    {
        var text = Template + properties + " } ] }";
        var change = DataEditor.Set(Resource(Document("main.json", text)), ["properties", "flag"], true);
        (change is { } edit ? SourceText.From(text).WithChanges([edit]).ToString() : null).Should().Be(after is null ? null : Template + after + " } ] }");
    }

    [Fact]
    public void A_string_in_brackets_is_no_expression_of_a_template()
    {
        var text = Template + "{ \"a\": 1 } } ] }";
        var change = DataEditor.Set(Resource(Document("main.json", text)), ["properties", "a"], "[x]");
        change!.Value.NewText.Should().Be("\"[[x]\"");
    }

    [Theory]
    [InlineData("{\n    a: 1\n  }", "{\n    flag: 'x\\'y \\${z}'\n    a: 1\n  }")]
    [InlineData("{ a: 1 }", "{ flag: 'x\\'y \\${z}', a: 1 }")]
    [InlineData("{}", "{\n    flag: 'x\\'y \\${z}'\n  }")]
    public void Sets_a_value_in_Bicep(string properties, string after)
    {
        const string Start = "resource r 'a/b@2024-01-01' = {\n  name: 'n'\n  properties: ";
        var text = Start + properties + "\n}\n";
        var change = DataEditor.Set(Resource(Document("main.bicep", text)), ["properties", "flag"], "x'y ${z}");
        SourceText.From(text).WithChanges([change!.Value]).ToString().Should().Be(Start + after + "\n}\n");
    }

    [Theory]
    [InlineData("spec:\n  a: 1\n  b: 2\n", "spec:\n  b: 2\n")]
    [InlineData("spec:\n  a:\n    x: 1\n    y: [1]\n  b: 2\n", "spec:\n  b: 2\n")]
    [InlineData("spec: { \"a\": 1, \"b\": 2 }\n", "spec: { \"b\": 2 }\n")]
    [InlineData("spec: { a: 1, b: 2 }\n", null)]
    [InlineData("spec:\n  a: 1\n", null)]
    public void Removes_an_entry_with_its_lines(string before, string? after)
    {
        var entry = ((DataMapping)Root("pod.yaml", Pod + before)["spec"]!).Find("a")!;
        (DataEditor.Remove(entry) is { } change ? SourceText.From(Pod + before).WithChanges([change]).ToString() : null).Should().Be(after is null ? null : Pod + after);
    }

    [Theory]
    [InlineData("spec:\n  a:\n  - x\n", "spec:\n  a:\n  - x\n  - ALL\n")]
    [InlineData("spec: { a: [x] }\n", "spec: { a: [x, ALL] }\n")]
    [InlineData("spec: { a: [\"x\"] }\n", "spec: { a: [\"x\", \"ALL\"] }\n")]
    [InlineData("spec: { a: [] }\n", "spec: { a: [\"ALL\"] }\n")]
    [InlineData("spec:\n  a:\n  - b: c\n", null)]
    public void Adds_an_item(string before, string? after)
    {
        var sequence = (DataSequence)Root("pod.yaml", Pod + before).Get("spec", "a")!;
        (DataEditor.Add(sequence, "ALL") is { } change ? SourceText.From(Pod + before).WithChanges([change]).ToString() : null).Should().Be(after is null ? null : Pod + after);
    }

    [Theory]
    [InlineData("nginx:latest", "nginx:1.27")]
    [InlineData("\"nginx:latest\"", "\"nginx:1.27\"")]
    public void Replaces_a_part_of_a_string(string image, string after)
    {
        var text = Pod + $"metadata: {{ name: a }}\nspec:\n  containers:\n  - name: a\n    image: {image}\n";
        var documents = DocumentSet.Create(DocumentParser.Parse("pod.yaml", SourceText.From(text)));
        var tag = documents.Images.Single().Tag;
        SourceText.From(text).WithChanges([DataEditor.Replace(tag, "1.27")!.Value]).ToString().Should().Contain($"image: {after}\n");
        DataEditor.Replace(tag, "a b").Should().BeNull();
    }

    [Fact]
    public void Keeps_the_quotes_of_a_replaced_property()
    {
        const string Text = Pod + "metadata: { name: 'it' }\n";
        var name = DocumentSet.Create(DocumentParser.Parse("pod.yaml", SourceText.From(Text))).KubernetesObjects.Single().Name;
        DataEditor.Replace(name, "it's")!.Value.NewText.Should().Be("'it''s'");
        DataEditor.Replace(Property<string>.Unset(name.Location), "x").Should().BeNull();
        DataEditor.Replace(Property<string>.Known("other", name.Location), "x").Should().BeNull();
    }

    [Fact]
    public void Creates_no_edit_outside_of_data_files()
    {
        var image = DocumentSet.Create(DocumentParser.Parse("Dockerfile", SourceText.From("FROM nginx:latest\n"))).Images.Single();
        DataEditor.Replace(image.Tag, "1.27").Should().BeNull();
    }

    [Fact]
    public void Refuses_a_path_without_keys()
    {
        var root = Root("pod.yaml", Pod);
        root.Invoking(r => DataEditor.Set(r, [], true)).Should().Throw<ArgumentException>();
        root.Invoking(r => DataEditor.Set(r, "", true)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("pod.yaml", Pod, DataSyntax.Yaml)]
    [InlineData("pod.json", """{ "apiVersion": "v1", "kind": "Pod" }""", DataSyntax.Json)]
    [InlineData("main.json", Template + "{} } ] }", DataSyntax.ArmTemplate)]
    [InlineData("main.bicep", "param x string\n", DataSyntax.Bicep)]
    public void Every_node_knows_its_syntax(string path, string text, DataSyntax syntax) => Document(path, text).Root.Syntax.Should().Be(syntax);

    [Fact]
    public void Trees_are_equivalent_however_they_are_written()
    {
        var root = Root("pod.yaml", Pod + "a: { x: 1, y: [a, 'b'] }\nb:\n  y:\n  - a\n  - b\n  x: 1\nc: { x: 1 }\n");
        root["a"].IsEquivalentTo(root["b"]).Should().BeTrue();
        root["a"].IsEquivalentTo(root["c"]).Should().BeFalse();
        root["c"].IsEquivalentTo(root["a"]).Should().BeFalse();
        root["d"].IsEquivalentTo(root["e"]).Should().BeTrue();
        root["a"].IsEquivalentTo(null).Should().BeFalse();
    }

    private static string Yaml(string text, Func<DataMapping, TextChange?> edit) => Apply("pod.yaml", Pod + text, edit)[Pod.Length..];

    private static string Apply(string path, string text, Func<DataMapping, TextChange?> edit) =>
        SourceText.From(text).WithChanges([edit(Root(path, text)) ?? throw new InvalidOperationException("There is no edit.")]).ToString();

    private static DataTreeDocument Document(string path, string text) => (DataTreeDocument)DocumentParser.Parse(path, SourceText.From(text)).Single();

    private static DataMapping Root(string path, string text) => (DataMapping)Document(path, text).Root;

    private static DataMapping Resource(Document document) => ((ContainerSecurity.Languages.Azure.Model.AzureDocument)document).Resources.Single().Node;
}
