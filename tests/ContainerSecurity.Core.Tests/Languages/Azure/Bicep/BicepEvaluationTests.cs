using System.Linq;

namespace ContainerSecurity.Core.Tests.Languages.Azure.Bicep;

public sealed class BicepEvaluationTests
{
    [Fact]
    public void A_container_group_is_read_as_from_JSON_with_the_places_of_the_file()
    {
        var document = Deployed.Bicep("""
            param tag string = 'latest'
            @secure()
            param password string = 'hunter2'
            var ports = [80, 443]
            resource shop 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
              name: 'shop-${tag}'
              properties: {
                osType: 'Linux'
                containers: [for i in range(0, 2): {
                  name: 'c${i}'
                  properties: {
                    image: 'shop.azurecr.io/app:${tag}'
                    ports: [for port in ports: { port: port }]
                    environmentVariables: [ { name: 'PW', value: password } ]
                    securityContext: { privileged: true }
                  }
                }]
                ipAddress: { type: 'Public', ports: [for p in ports: { port: p, protocol: 'tcp' }] }
              }
            }
            """);
        var group = document.ContainerGroups.Single();
        var container = group.Workload.Containers[1];

        document.Kind.Should().Be(DocumentKind.Bicep);
        document.Resources.Single().Identity.ToString().Should().Be("containerGroups/shop-latest");
        document.Resources.Single().ApiVersion.Location.Text.Should().Be("2023-05-01");
        group.Ports.Select(p => p.Number.Value).Should().Equal(80, 443);
        group.Workload.Containers.Select(c => c.Name.Value).Should().Equal("c0", "c1");
        container.Image!.Tag.Is("latest").Should().BeTrue();
        container.Image.Tag.Location.Text.Should().Be("'shop.azurecr.io/app:${tag}'");
        container.Security.Privileged.Location.Text.Should().Be("true");
        container.Environment.Single().Value.IsUnknown.Should().BeTrue();
        document.Parameters.Select(p => (p.Name, p.IsSecure, Deployed.Show(p.Default))).Should().Equal(("tag", false, "latest"), ("password", true, "hunter2"));
        document.FindResource(container.Location.Span)!.ToString().Should().Be("containerGroups/shop-latest");
        document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("1 + 2 * 3 - 4 / 2 % 3", "5")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("!(1 == 2) && 'a' != 'b'", "true")]
    [InlineData("'ABC' =~ 'abc'", "true")]
    [InlineData("3 >= 3 || false", "true")]
    [InlineData("null ?? 'x'", "x")]
    [InlineData("true ? 'a' : 'b'", "a")]
    [InlineData("-5", "-5")]
    [InlineData("'it\\'s \\u{48}\\n'", "it's H\n")]
    [InlineData("'''\na ${b}'''", "a ${b}")]
    [InlineData("{ a: { b: [ 1, 2 ] } }.a.b[1]", "2")]
    [InlineData("{ a: 1 }.?b ?? 7", "7")]
    [InlineData("[ 1, 2, 3 ][^1]", "3")]
    [InlineData("map([ 1, 2 ], x => x * 10)", "[10,20]")]
    [InlineData("map([ 'a' ], (x, i) => '${x}${i}')", "[a0]")]
    [InlineData("reduce([ 1, 2, 3 ], 0, (sum, x) => sum + x)", "6")]
    [InlineData("[ 1, ...[ 2, 3 ] ]", "[1,2,3]")]
    [InlineData("{ a: 1, ...{ b: 2 } }", "{a:1,b:2}")]
    [InlineData("[for (x, i) in [ 'a', 'b' ]: '${i}${x}']", "[0a,1b]")]
    [InlineData("any('x')", "x")]
    [InlineData("{ a: {} }.?b.c.d ?? 7", "7")]
    [InlineData("map([ 1 ], (x string, i int) => i)", "[0]")]
    [InlineData("$'''a${1}b${known}'''", "a1bk")]
    [InlineData("$'''a$${1}\\n'''", "a$1\\n")]
    [InlineData("$$'''a${1}$${2}'''", "a${1}2")]
    [InlineData("$'''\nx${'''q'''}''''", "xq'")]
    [InlineData("$'''x'''", "x")]
    [InlineData("$'''${nothing}'''", "?")]
    [InlineData("sys.toUpper('x')", "X")]
    [InlineData("greet('you')", "Hi you")]
    [InlineData("known", "k")]
    [InlineData("nested.name", "parent")]
    [InlineData("nested.type", "A/b")]
    [InlineData("unheard", "?")]
    [InlineData("nested.properties.x", "?")]
    [InlineData("nested.listKeys().keys[0]", "?")]
    [InlineData("resourceGroup().location", "?")]
    [InlineData("nothing", "?")]
    public void An_expression_comes_to_what_the_compiler_would_make_of_it(string expression, string value)
    {
        var document = Deployed.Bicep($$"""
            param nothing string
            param known string = 'k'
            func greet(name string) string => 'Hi ${name}'
            resource nested 'A/b@1' existing = { name: 'parent' }
            resource r 'A/b@1' = { name: 'n', properties: { v: {{expression}} } }
            """);

        Deployed.Value(document).Should().Be(value);
        document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Conditions_loops_parents_and_nested_resources_say_what_is_deployed()
    {
        var document = Deployed.Bicep("""
            param some bool
            var none = false
            resource a 'A/b@1' = if (none) { name: 'a' }
            resource b 'A/b@1' = if (some) { name: 'b' }
            resource c 'A/b@1' = [for n in [ 'x', 'y' ]: if (n == 'y') { name: n }]
            resource d 'A/b@1' existing = {
              name: 'd'
              resource e 'c@2' = { name: 'e' }
            }
            resource f 'A/b/c@1' = { parent: d, name: 'f' }
            resource g 'A/b/c/h@1' = { parent: f, name: 'g' }
            module m './m.bicep' = { name: 'm' }
            """);

        document.Resources.Select(r => r.Type + " " + r.Name.Value).Should().Equal(
            "A/b b", "A/b y", "A/b/c d/e", "A/b/c d/f", "A/b/c/h d/f/g", "Microsoft.Resources/deployments m");
        document.Resources[4].Name.Location.Text.Should().Be("'g'");
    }

    [Fact]
    public void A_suppression_covers_the_declaration_that_follows_it()
    {
        const string Text = """
            // first
            @description('x')
            resource a 'A/b@1' = {
              // second
              name: 'a'
              properties: { x: [ 1 ] } // third
            }
            """;
        var document = Deployed.Bicep(Text);

        document.Comments.Select(c => Text.Substring(document.GetScope(c).Start, document.GetScope(c).Length).Replace("\r", "").Split('\n')[0])
            .Should().Equal("@description('x')", "name: 'a'", "properties: { x: [ 1 ] }");
    }
}
