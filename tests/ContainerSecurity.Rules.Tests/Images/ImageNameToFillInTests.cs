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
    public void Reports_a_bare_name(string image) => Verify.VerifyKubernetes(Pod($"{{|CNS9064(web, {image}):{image}|}}"));

    [Theory]
    [InlineData("nginx")]
    [InlineData("web:1.2")]
    [InlineData("team/web")]
    [InlineData("registry.example.com/web")]
    [InlineData("$(IMAGE)")]
    public void Does_not_report_other_images(string image) => Verify.VerifyKubernetes(Pod(image));

    [Theory]
    [InlineData("{|CNS1001(nginx):nginx|}")]
    [InlineData("{|CNS1001(team/web):team/web|}")]
    [InlineData("skaffold-web")]
    public void Does_not_report_the_same_image_as_CNS1001(string image) => Testing.RuleVerifier<UntaggedImage>.VerifyKubernetes(Pod(image));
}
