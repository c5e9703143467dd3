using System;
using System.Linq;
using System.Text;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

public sealed class HostileTemplateTests
{
    private const string Resource = """{ "type": "A/b", "apiVersion": "1", "name": "n", "properties": { "v": "[variables('v0')]" } }""";

    [Fact]
    public void Variables_that_lead_to_themselves_are_not_known() =>
        Deployed.Value(Deployed.Template(""" "variables": { "v0": "[variables('v1')]", "v1": "[concat('x', variables('v0'))]" } """, Resource)).Should().Be("?");

    [Fact]
    public void A_long_chain_of_variables_ends_somewhere() => HangGuard.Run(() => Deployed.Value(Chain(20_000, i => $"[variables('v{i + 1}')]"))).Should().Be("?");

    [Fact]
    public void Strings_that_double_themselves_end_somewhere() => HangGuard.Run(() => Deployed.Value(Chain(200, i => $"[concat(variables('v{i + 1}'), variables('v{i + 1}'), 'x')]"))).Should().Be("?");

    [Fact]
    public void Arrays_that_double_themselves_end_somewhere() => HangGuard.Run(() => Deployed.Value(Chain(200, i => $"[createArray(variables('v{i + 1}'), variables('v{i + 1}'))]"))).Should().Contain("?");

    [Fact]
    public void Objects_that_nest_themselves_end_somewhere() => HangGuard.Run(() => Deployed.Value(Chain(350, i => $"[createObject('a', variables('v{i + 1}'))]"))).Should().Contain("?");

    [Fact]
    public void Loops_within_loops_end_somewhere()
    {
        var document = HangGuard.Run(() => Deployed.Template("", """
            { "type": "A/b", "apiVersion": "1", "name": "[concat('n', copyIndex())]", "copy": { "name": "a", "count": 800 },
              "properties": { "copy": [ { "name": "x", "count": 800, "input": { "copy": [ { "name": "y", "count": 800, "input": "[range(0, 10000)]" } ] } } ] } }
            """));

        document.SyntaxDiagnostics.Should().Contain(d => d.Id == "CNS0006");
    }

    [Fact]
    public void An_expression_that_nests_deep_is_not_known()
    {
        var nested = new StringBuilder("'x'");
        for (var i = 0; i < 5_000; i++)
            nested.Insert(0, "toLower(").Append(')');
        var chained = new StringBuilder("createObject()");
        for (var i = 0; i < 50_000; i++)
            chained.Append(".a");

        foreach (var expression in (string[])[nested.ToString(), chained.ToString()])
            HangGuard.Run(() => Deployed.Value(Deployed.Template($$""" "variables": { "v0": "[{{expression}}]" } """, Resource))).Should().Be("?");
    }

    [Fact]
    public void Functions_that_call_themselves_end_somewhere() => HangGuard.Run(() => Deployed.Value(Deployed.Template(
        """
        "functions": [ { "namespace": "f", "members": { "g": { "parameters": [ { "name": "p" } ], "output": { "value": "[concat(f.g(parameters('p')), f.g(parameters('p')))]" } } } } ],
        "variables": { "v0": "[f.g('x')]" }
        """, Resource))).Should().Be("?");

    [Theory]
    [InlineData(""" "parameters": 1, "variables": [ 1 ], "functions": {} """)]
    [InlineData(""" "parameters": { "p": 1 }, "variables": { "copy": 1 }, "functions": [ 1, { "members": { "m": {} } } ] """)]
    [InlineData(""" "variables": { "copy": [ 1, {}, { "name": "x" }, { "name": "y", "count": -1, "input": 1 } ] } """)]
    public void Members_that_are_of_another_kind_harm_nothing(string members) =>
        Deployed.Template(members, """{ "type": "A/b", "name": [ 1 ], "copy": 1, "condition": {}, "resources": 5, "properties": { "copy": [ { "name": 1 } ] } }""").Resources.Should().ContainSingle();

    [Theory]
    [InlineData("indexOf(variables('b'), 'zz')")]
    [InlineData("lastIndexOf(variables('b'), 'zz')")]
    [InlineData("contains(variables('b'), 'zz')")]
    [InlineData("length(toLower(variables('b')))")]
    [InlineData("length(trim(variables('b')))")]
    [InlineData("length(split(variables('b'), 'zz'))")]
    [InlineData("length(base64(variables('b')))")]
    [InlineData("length(uriComponentToString(variables('b')))")]
    [InlineData("equals(variables('b'), concat(variables('b'), ''))")]
    [InlineData("empty(format(variables('b')))")]
    [InlineData("length(string(variables('l')))")]
    [InlineData("contains(variables('l'), 'zz')")]
    [InlineData("length(intersection(variables('l'), variables('l')))")]
    [InlineData("length(union(variables('l'), variables('l')))")]
    [InlineData("length(items(variables('o')))")]
    [InlineData("length(union(variables('o'), variables('o')))")]
    [InlineData("min(range(0, 10000))")]
    public void Work_of_a_function_counts_whatever_it_returns(string call)
    {
        var members = $$"""
            "variables": {
              "a": "[padLeft('a', 10000, 'a')]", "b": "[replace(variables('a'), 'a', 'aaaaaaaaaa')]",
              "l": "[map(range(0, 10000), lambda('i', string(lambdaVariables('i'))))]",
              "o": "[toObject(variables('l'), lambda('i', lambdaVariables('i')))]",
              "v0": "[map(range(0, 10000), lambda('i', {{call}}))]"
            }
            """;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var document = Deployed.Template(members, Resource);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        document.SyntaxDiagnostics.Select(d => d.Id).Should().Equal("CNS0006");
        allocated.Should().BeLessThan(1_000_000_000);
    }

    [Theory]
    [InlineData("length(variables('b'))", "100000")]
    [InlineData("first(variables('b'))", "a")]
    [InlineData("contains(variables('o'), '17')", "true")]
    [InlineData("variables('l')[17]", "17")]
    [InlineData("indexOf(variables('b'), 'zz')", "-1")]
    public void Ordinary_templates_stay_within_the_budget(string call, string expected)
    {
        var document = Deployed.Template($$"""
            "variables": {
              "a": "[padLeft('a', 10000, 'a')]", "b": "[replace(variables('a'), 'a', 'aaaaaaaaaa')]",
              "l": "[map(range(0, 1000), lambda('i', string(lambdaVariables('i'))))]",
              "o": "[toObject(variables('l'), lambda('i', lambdaVariables('i')))]",
              "all": "[map(range(0, 800), lambda('i', {{call}}))]", "v0": "[string(variables('all')[799])]"
            }
            """, Resource);

        document.SyntaxDiagnostics.Should().BeEmpty();
        Deployed.Value(document).Should().BeEquivalentTo(expected);
    }

    private static ContainerSecurity.Languages.Azure.Model.AzureDocument Chain(int length, Func<int, string> link)
    {
        var variables = string.Join(",", Enumerable.Range(0, length).Select(i => $"\"v{i}\": \"{link(i)}\""));
        return Deployed.Template($$""" "variables": { {{variables}}, "v{{length}}": "end" } """, Resource);
    }
}
