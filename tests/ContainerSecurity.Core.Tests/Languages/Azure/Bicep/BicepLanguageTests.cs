using System.Linq;

namespace ContainerSecurity.Core.Tests.Languages.Azure.Bicep;

/// <summary>Parts of the language that say what a name stands for, or whether its value may be looked at.</summary>
public sealed class BicepLanguageTests
{
    [Theory]
    [InlineData("@secure()\nparam p string = 'x'", "p")]
    [InlineData("@description('d')\n@sys.secure()\nparam p string = 'x'", "p")]
    [InlineData("@secure()\nparam p object = { a: 'x' }", "p.a")]
    [InlineData("@secure()\ntype password = string\nparam p password = 'x'", "p")]
    public void What_is_secure_is_not_known_whatever_its_default(string declaration, string use)
    {
        var document = Deployed.Bicep($"{declaration}\nresource r 'A/b@1' = {{ name: 'n', properties: {{ v: {use} }} }}");

        document.Parameters.Single().IsSecure.Should().BeTrue();
        Deployed.Value(document).Should().Be("?");
    }

    [Theory]
    [InlineData("type t = resourceInput<\n  'A/b@1'\n>.name\nparam p t")]
    [InlineData("type t = resourceOutput<'A/b@1'>.properties.x[*]\nparam p t[]?")]
    [InlineData("extensionConfig k8s with {\n  namespace: 'x'\n}\nparam a = 'x'")]
    [InlineData("extension kubernetes with {\n  kubeConfig: 'x'\n} as k8s")]
    [InlineData("@onlyIfNotExists()\nresource r 'A/b@1' = { name: 'n' }")]
    [InlineData("@validate(x => startsWith(x, 'a'), 'message')\nparam p string")]
    [InlineData("using 'a.bicep' with {\n  mode: 'stack'\n}\nparam a = externalInput('sys.cli', 'x')")]
    public void What_the_compiler_takes_is_read_without_an_error(string text) => Deployed.Bicep(text).SyntaxDiagnostics.Should().BeEmpty();

    [Theory]
    [InlineData("param a = {{ .a }}\nparam b = {{ .b }}", "{{ .a }}")]
    [InlineData("{{- if .x }}\nparam a = 'x'\n{{- end }}", "{{- if .x }}")]
    [InlineData("param a = #{a}#\nparam b = [ #{b}# ]", "#{a}#")]
    [InlineData("param a = <%= a %>\n", "<%= a %>")]
    [InlineData("param a = 'x-${{ parameters.a }}-${{ b }}'\n", "${{ parameters.a }}")]
    public void Placeholders_of_other_tools_are_told_once(string text, string shown)
    {
        var problem = Deployed.Bicep(text).SyntaxDiagnostics.Should().ContainSingle().Subject;

        problem.Id.Should().Be("CNS0303");
        problem.Arguments.Should().Equal(shown);
    }

    [Fact]
    public void Types_of_all_forms_are_read_without_harm()
    {
        var document = Deployed.Bicep("""
            @export()
            @description('A size')
            type size = 'small' | 'large'
            type limits = { cpu: int, *: string }
            @discriminator('kind')
            type choice = { kind: 'a', value: string } | { kind: 'b', values: string[]? }
            type pair = [ string, int ]
            type spec = resourceInput<'Microsoft.Storage/storageAccounts@2023-01-01'>.properties
            @allowed([ 'x', 'y' ])
            @minLength(1)
            param p string = 'x'
            param s size = 'small'
            param c choice?
            param l limits = {
              cpu: 2
            }
            resource r 'A/b@1' = { name: 'n', properties: { v: '${p}-${s}-${l.cpu}', c: c.?value ?? 'none' } }
            """);

        document.SyntaxDiagnostics.Should().BeEmpty();
        Deployed.Show(document.Resources.Single().Properties).Should().Be("{v:x-small-2,c:none}");
    }

    [Fact]
    public void Functions_of_the_file_are_called_with_their_arguments() => Deployed.Value(Deployed.Bicep("""
        @description('Names an image')
        func image(name string, tag string) string => 'contoso.azurecr.io/${name}:${tag}'
        func twice(n int) int => n * 2
        func both() string => '${image('a', '1')} ${twice(4)}'
        resource r 'A/b@1' = { name: 'n', properties: { v: both() } }
        """)).Should().Be("contoso.azurecr.io/a:1 8");

    [Fact]
    public void What_is_imported_is_not_known() => Deployed.Show(Deployed.Bicep("""
        import { tag, imageOf } from 'shared.bicep'
        import * as all from 'shared.bicep'
        import 'az@1.0.0'
        extension microsoftGraph
        resource r 'A/b@1' = { name: 'n', properties: { a: tag, b: imageOf('x'), c: all.tag, d: all.imageOf('x') } }
        """).Resources.Single().Properties).Should().Be("{a:?,b:?,c:?,d:?}");

    [Fact]
    public void A_resource_that_exists_is_referred_to_and_not_deployed()
    {
        var document = Deployed.Bicep("""
            resource store 'Microsoft.Storage/storageAccounts@2023-01-01' existing = { name: 'shop', resource files 'fileServices' existing = { name: 'default' } }
            resource share 'Microsoft.Storage/storageAccounts/fileServices/shares@2023-01-01' = { parent: store::files, name: 'data' }
            resource lock 'Microsoft.Authorization/locks@2020-05-01' = {
              name: 'keep'
              scope: store
              properties: { notes: store.name, key: store.listKeys().keys[0].value, id: store.properties.primaryEndpoints.file }
            }
            """);

        document.Resources.Select(r => r.Type).Should().Equal("Microsoft.Storage/storageAccounts/fileServices/shares", "Microsoft.Authorization/locks");
        Deployed.Show(document.Resources[1].Properties).Should().Be("{notes:shop,key:?,id:?}");
    }

    [Fact]
    public void Resources_are_named_by_their_names_and_by_what_stands_there_where_these_are_not_known()
    {
        var document = Deployed.Bicep("""
            param env string
            var prefix = 'shop'
            resource vnet 'Microsoft.Network/virtualNetworks@2023-01-01' = {
              name: '${prefix}-net'
              resource front 'subnets' = { name: 'front' }
            }
            resource back 'Microsoft.Network/virtualNetworks/subnets@2023-01-01' = { parent: vnet, name: 'back' }
            resource app 'Microsoft.App/containerApps@2024-03-01' = { name: '${prefix}-${env}' }
            resource each 'Microsoft.App/jobs@2024-03-01' = [for (job, i) in [ 'a', 'b' ]: { name: '${job}${i}' }]
            """);

        document.Resources.Select(r => r.Identity.ToString()).Should().BeEquivalentTo(
            "virtualNetworks/shop-net", "subnets/shop-net/front", "subnets/shop-net/back", "containerApps/'${prefix}-${env}'", "jobs/a0", "jobs/b1");
    }
}
