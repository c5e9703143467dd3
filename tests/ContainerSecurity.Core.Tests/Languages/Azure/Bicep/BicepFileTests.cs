using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContainerSecurity.Core.Tests.Model;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Core.Tests.Languages.Azure.Bicep;

/// <summary>What a Bicep file takes out of other files: imports, outputs of modules, contents. The real compiler agrees where it is there.</summary>
public sealed class BicepFileTests
{
    private const string Shared = """
        @export()
        var tag = '1.4'
        var base = 'contoso.azurecr.io'
        @export()
        var names = [ 'a', 'b' ]
        @export()
        var web = '${base}/web:${tag}'
        @export()
        func image(name string) string => 'r.io/${toLower(name)}:2'
        @export()
        @secure()
        type password = string
        """;

    private const string Registry = """
        param name string
        param sku string = 'Basic'
        @secure()
        param secret string = ''
        output server string = '${name}.azurecr.io'
        output sku string = sku
        output parts array = [ name, sku ]
        output secret string = secret
        @secure()
        output key string = name
        output unknown string = resourceGroup().name
        """;

    private static readonly (string Path, string Text)[] Files =
    [
        ("lib/shared.bicep", Shared), ("r.bicep", Registry), ("data/a.txt", "line one\nline two"),
        ("data/b.json", """{ "image": "nginx", "deep": { "list": [ 1, true ] } }"""), ("data/c.yaml", "image: nginx\nreplicas: 3\n"),
        ("sub/m.bicep", "import { image } from '../lib/shared.bicep'\noutput text string = '${loadTextContent('t.txt')} ${image('Z')}'"), ("sub/t.txt", "beside"),
    ];

    /// <summary>Declarations, a value, and what that is.</summary>
    public static TheoryData<string, string, string> Known { get; } = new()
    {
        { "import { tag } from 'lib/shared.bicep'", "tag", "1.4" },
        { "import { tag as version, names } from './lib/shared.bicep'", "'${version}-${names[1]}'", "1.4-b" },
        { "import { web } from 'lib/shared.bicep'", "web", "contoso.azurecr.io/web:1.4" },
        { "import * as shared from 'lib/shared.bicep'", "shared.web", "contoso.azurecr.io/web:1.4" },
        { "import { image } from 'lib/shared.bicep'", "image('WEB')", "r.io/web:2" },
        { "import * as shared from 'lib/shared.bicep'", "shared.image('X')", "r.io/x:2" },
        { "import { \n  tag\n  image as of\n} from 'lib/shared.bicep'\nvar all = '${of('y')}/${tag}'", "all", "r.io/y:2/1.4" },
        { "module m 'r.bicep' = { name: 'm', params: { name: 'acr1' } }", "m.outputs.server", "acr1.azurecr.io" },
        { "module m 'r.bicep' = { name: 'm', params: { name: 'acr1' } }", "'${m.outputs.server}/web:${m.outputs.sku}'", "acr1.azurecr.io/web:Basic" },
        { "module m 'r.bicep' = { params: { name: 'acr1', sku: 'Premium' } }", "m.outputs.parts[1]", "Premium" },
        { "module m 'r.bicep' = if (true) { params: { name: 'acr1' } }", "m!.outputs.server", "acr1.azurecr.io" },
        { "module m 'r.bicep' = [for i in range(0, 3): { name: 'm${i}', params: { name: 'acr${i}' } }]", "m[2].outputs.server", "acr2.azurecr.io" },
        { "module m 'r.bicep' = { name: 'm', params: { name: 'acr1' } }\nmodule n 'r.bicep' = { name: 'n', params: { name: m.outputs.sku } }", "n.outputs.server", "Basic.azurecr.io" },
        { "module m 'r.bicep' = { name: deployment().name, params: { name: 'acr1' } }", "m.outputs.server", "acr1.azurecr.io" },
        { "", "loadTextContent('data/a.txt')", "line one\nline two" },
        { "", "loadFileAsBase64('data/a.txt')", "bGluZSBvbmUKbGluZSB0d28=" },
        { "", "loadJsonContent('data/b.json')", "{image:nginx,deep:{list:[1,true]}}" },
        { "", "loadJsonContent('data/b.json').deep.list[1]", "true" },
        { "", "loadJsonContent('data/b.json', 'deep.list')", "[1,true]" },
        { "", "loadJsonContent('data/b.json', '$.image')", "nginx" },
        { "", "loadYamlContent('data/c.yaml')", "{image:nginx,replicas:3}" },
        { "", "loadYamlContent('data/c.yaml').replicas", "3" },
        { "module m 'sub/m.bicep' = { name: 'm' }", "m.outputs.text", "beside r.io/z:2" },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void What_other_files_say_is_evaluated(string declarations, string value, string expected) => Shown(Read(declarations, value, Files)).Should().Be(expected);

    [Fact]
    public void The_compiled_form_says_the_same()
    {
        using var compiler = BicepCompiler.Start();
        var folder = Directory.CreateTempSubdirectory("bicep");
        try
        {
            foreach (var (path, text) in Files)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, path))!);
                File.WriteAllText(Path.Combine(folder.FullName, path), text);
            }

            var main = Path.Combine(folder.FullName, "main.bicep");
            foreach (var (declarations, value, expected) in Known.Select(row => row.Data))
            {
                File.WriteAllText(main, Text(declarations, value));
                var template = compiler.Compile(main, out var errors);
                errors.Should().BeEmpty(value);
                Shown(Parsed.Template(template!)).Should().Be(expected, declarations + "\n" + value);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("module m 'r.bicep' = { params: { name: 'n', secret: 'open' } }", "m.outputs.secret")]
    [InlineData("module m 'r.bicep' = { params: { name: 'n' } }", "m.outputs.key")]
    [InlineData("module m 'r.bicep' = { params: { name: 'n' } }", "m.outputs.unknown")]
    [InlineData("module m 'r.bicep' = { params: { name: 'n' } }", "m.outputs.missing")]
    [InlineData("param on bool\nmodule m 'r.bicep' = if (on) { params: { name: 'n' } }", "m!.outputs.server")]
    [InlineData("module m 'missing.bicep' = { params: { name: 'n' } }", "m.outputs.server")]
    [InlineData("module m 'r.bicep' = [for i in range(0, 3): { params: { name: 'n' } }]", "m[7].outputs.server")]
    [InlineData("import { tag } from 'missing.bicep'", "tag")]
    [InlineData("import { missing } from 'r.bicep'", "missing")]
    [InlineData("import * as all from 'r.bicep'", "all.missing")]
    [InlineData("import { tag } from '/r.bicep'", "tag")]
    [InlineData("import from", "x")]
    [InlineData("import { a as } from 'r.bicep'", "a")]
    [InlineData("module m 'r.bicep' = { params: { name: 'n' } }", "m.outputs['server']")]
    [InlineData("import * 'r.bicep'", "a")]
    [InlineData("", "loadTextContent('missing.txt')")]
    [InlineData("", "loadTextContent('/r.bicep')")]
    [InlineData("", "loadTextContent('C:/r.bicep')")]
    [InlineData("", "loadJsonContent('r.bicep')")]
    [InlineData("", "loadYamlContent('a.yaml', '$..x')")]
    [InlineData("param file string", "loadTextContent(file)")]
    public void What_cannot_be_told_is_not_known(string declarations, string value) => Shown(Read(declarations, value, ("r.bicep", Registry), ("a.yaml", "x: 1"))).Should().Be("?");

    [Fact]
    public void A_parameter_of_an_imported_type_that_is_secure_is_secure()
    {
        var document = Read("import { password } from 'lib/shared.bicep'\nimport * as lib from 'lib/shared.bicep'\nparam a password = 'open'\nparam b lib.password = 'open'\nparam c string = 'open'", "a", ("lib/shared.bicep", Shared));

        document.Parameters.Select(p => p.IsSecure).Should().Equal(true, true, false);
        Shown(document).Should().Be("?");
    }

    [Fact]
    public void Files_that_lead_to_each_other_come_to_an_end()
    {
        const string circle = "import { v as w } from 'b.bicep'\nimport * as f from 'b.bicep'\nmodule m 'b.bicep' = { name: 'm' }\nvar v = '${w}${f.v}'\noutput o string = '${v}${m.outputs.o}${m.outputs.o}'\nparam p f.t";

        Shown(Read(circle, "'${v}${m.outputs.o}'", ("b.bicep", circle.Replace("b.bicep", "main.bicep", StringComparison.Ordinal)), ("main.bicep", circle))).Should().Be("?");
        Shown(Read(circle, "'${v}${m.outputs.o}'", ("b.bicep", circle))).Should().Be("?");
    }

    [Fact]
    public void Outputs_that_multiply_come_to_an_end()
    {
        var files = Enumerable.Range(0, 15).Select(i => ($"m{i}.bicep", string.Concat(Enumerable.Range(0, 9).Select(n => $"module m{n} 'm{i + 1}.bicep' = {{ name: '{n}' }}\n")) + $"output o string = '{string.Concat(Enumerable.Range(0, 9).Select(n => $"${{m{n}.outputs.o}}"))}'"));

        Read("module m 'm0.bicep' = { name: 'm' }", "m.outputs.o", [.. files, ("m15.bicep", "output o string = 'x'")]).Resources.Should().NotBeEmpty();
    }

    [Fact]
    public void Only_so_much_is_read_for_one_template()
    {
        var large = "var filler = '" + new string('x', 900_000) + "'\n@export()\nvar value = 'v'";
        var files = Enumerable.Range(0, 6).Select(i => ($"m{i}.bicep", large)).ToArray();
        var imports = string.Concat(Enumerable.Range(0, 6).Select(i => $"import {{ value as v{i} }} from 'm{i}.bicep'\n"));

        Shown(Read(imports, "[v0, v1, v2, v3, v4, v5]", files)).Should().Be("[v,v,v,v,?,?]");
    }

    private static string Text(string declarations, string value) => $"{declarations}\nresource r 'A/b@2020-01-01' = {{ name: 'n', properties: {{ v: {value} }} }}";

    private static ParserOptions Options(IEnumerable<(string Path, string Text)> files) => new() { Files = Sources.Of(files) };

    private static AzureDocument Parse(string text, IEnumerable<(string Path, string Text)> files) =>
        DocumentParser.Parse("main.bicep", SourceText.From(text), Options(files)).OfType<AzureDocument>().Single();

    private static AzureDocument Read(string declarations, string value, params (string Path, string Text)[] files) => Parse(Text(declarations, value), files);

    private static string Shown(AzureDocument document) => Deployed.Show(document.Resources.Single(r => r.Type == "A/b").Properties!.FindIgnoreCase("v")?.Value);
}
