using ContainerSecurity.Testing.Tests.Rules;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Testing.Tests.Rules.TagWithFix>;

namespace ContainerSecurity.Testing.Tests;

/// <summary>One rule, with its arguments and its fix, in all that can be written down.</summary>
public class FormatTests
{
    private const string Dockerfile = "FROM alpine:{|TST010(alpine, latest):latest|} AS a\nFROM a\nCOPY --from=busybox:[|latest|] /bin/busybox /bin/\n";

    private const string Manifest = """
        apiVersion: v1
        kind: Pod
        metadata: { name: shop }
        spec:
          containers:
          - name: web
            image: "registry.example.com/web:{|TST010(web, latest):latest|}"
          - name: api
            image: registry.example.com/api:2
        """;

    private const string Group = """
        apiVersion: '2023-05-01'
        type: Microsoft.ContainerInstance/containerGroups
        name: shop
        properties:
          osType: Linux
          containers:
          - name: web
            properties:
              image: web:{|TST010(web, latest):latest|}
        """;

    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            {
              "type": "Microsoft.ContainerInstance/containerGroups",
              "apiVersion": "2023-05-01",
              "name": "shop",
              "location": "westeurope",
              "properties": {
                "osType": "Linux",
                "containers": [
                  { "name": "web", "properties": { "image": "web:{|TST010(web, latest):latest|}", "resources": { "requests": { "cpu": 1, "memoryInGB": 1 } } } },
                  { "name": "api", "properties": { "image": "[parameters('image')]", "resources": { "requests": { "cpu": 1, "memoryInGB": 1 } } } }
                ]
              }
            }
          ],
          "parameters": { "image": { "type": "string" } }
        }
        """;

    private const string Bicep = """
        resource shop 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          location: 'westeurope'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: { image: 'web:{|TST010(web, latest):latest|}', resources: { requests: { cpu: 1, memoryInGB: 1 } } }
              }
            ]
          }
        }
        """;

    [Fact]
    public void Marks_and_arguments_are_read_in_each()
    {
        Verify.VerifyDockerfile(Dockerfile);
        Verify.VerifyKubernetes(Manifest);
        Verify.VerifyContainerGroup(Group);
        Verify.VerifyContainerGroup(Template, DataFormat.Arm);
        Verify.VerifyContainerGroup(Bicep, DataFormat.Bicep);
    }

    [Fact]
    public void Fixes_are_compared_in_each()
    {
        foreach (var markup in (string[])[Dockerfile, Manifest, Group, Template, Bicep])
            Verify.VerifyFix(markup, Fixed(markup, "1.0"));
    }

    [Fact]
    public void Fixes_follow_the_options_of_the_rule() =>
        Verify.VerifyFix(Bicep, Fixed(Bicep, "3.1"), """{ "rules": { "TST010": { "tag": "3.1" } } }""");

    [Fact]
    public void Files_of_several_kinds_are_fixed_together() => new RuleTest<TagWithFix>
    {
        Sources = { ("web/Dockerfile", Dockerfile), ("deploy/shop.yaml", Manifest), ("deploy/main.bicep", Bicep) },
        FixedSources = { ("web/Dockerfile", Fixed(Dockerfile, "1.0")), ("deploy/shop.yaml", Fixed(Manifest, "1.0")), ("deploy/main.bicep", Fixed(Bicep, "1.0")) },
    }.Run();

    private static string Fixed(string markup, string tag) => System.Text.RegularExpressions.Regex.Replace(markup, @"\{\|TST010\([a-z, ]+\):latest\|\}|\[\|latest\|\]", tag);
}
