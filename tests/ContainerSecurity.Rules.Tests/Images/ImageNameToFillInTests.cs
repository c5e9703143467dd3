using ContainerSecurity.Rules.Images;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Images.ImageNameToFillIn>;

namespace ContainerSecurity.Rules.Tests.Images;

public class ImageNameToFillInTests
{
    private static string Pod(string image) => $$"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: {{image}}
        """;

    [Theory]
    [InlineData("skaffold-web")]
    [InlineData("web")]
    public void Reports_a_name_that_no_registry_has(string image) => Verify.VerifyKubernetes(Pod($"{{|CNS9064(web, {image}):{image}|}}"));

    [Theory]
    [InlineData("nginx")]
    [InlineData("web:1.2")]
    [InlineData("team/web")]
    [InlineData("registry.example.com/web")]
    [InlineData("$(IMAGE)")]
    public void Says_nothing_of_others(string image) => Verify.VerifyKubernetes(Pod(image));

    [Theory]
    [InlineData("{|CNS1001(nginx):nginx|}")]
    [InlineData("{|CNS1001(team/web):team/web|}")]
    [InlineData("skaffold-web")]
    public void Leaves_no_name_to_two_rules(string image) => Testing.RuleVerifier<UntaggedImage>.VerifyKubernetes(Pod(image));
}
