using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.PullPolicyFromTag>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class PullPolicyFromTagTests
{
    private static string Pod(string image, string more = "") => $$"""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web # the shop
            image: {{image}}{{more}}
        """;

    [Theory]
    [InlineData("{|CNS9061(web):registry.example.com/app|}")]
    [InlineData("{|CNS9061(web):registry.example.com/app:latest|}")]
    public void Reports_a_policy_implied_by_the_tag(string image) => Verify.VerifyKubernetes(Pod(image));

    [Theory]
    [InlineData("registry.example.com/app:1.2", "")]
    [InlineData("registry.example.com/app:latest@sha256:0123456789012345678901234567890123456789012345678901234567890123", "")]
    [InlineData("registry.example.com/app:$(TAG)", "")]
    [InlineData("registry.example.com/app", "\n    imagePullPolicy: IfNotPresent")]
    public void Does_not_report_other_tags_or_explicit_policies(string image, string more) => Verify.VerifyKubernetes(Pod(image, more));

    [Fact]
    public void Fixes_by_setting_the_policy() => Verify.VerifyFix(Pod("{|CNS9061(web):registry.example.com/app|}"), PodText.With("imagePullPolicy: Always", containerName: "web # the shop", image: "registry.example.com/app"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web # the shop
            image: registry.example.com/app
        """);
}
