using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.PodSecurityVersionOld>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class PodSecurityVersionOldTests
{
    [Theory]
    [InlineData("restricted", "{|CNS5079(restricted, v1.22, \"the user id 0, hosts in probes and hooks\"):v1.22|}")]
    [InlineData("restricted", "{|CNS5079(restricted, v1.33, hosts in probes and hooks):v1.33|}")]
    [InlineData("baseline", "{|CNS5079(baseline, v1.20, hosts in probes and hooks):v1.20|}")]
    public void Reports_old_versions(string level, string version) => Verify.VerifyKubernetes(With(level, version));

    [Theory]
    [InlineData("restricted", "v1.34")]
    [InlineData("restricted", "v1.99")]
    [InlineData("restricted", "latest")]
    [InlineData("restricted", "$VERSION")]
    [InlineData("privileged", "v1.20")]
    public void Lets_others_pass(string level, string version) => Verify.VerifyKubernetes(With(level, version));

    [Fact]
    public void Misses_only_what_the_cluster_knows() => Verify.VerifyKubernetes(With("restricted", "v1.25"), """{ "kubernetesVersion": "1.30" }""");

    private static string With(string level, string version) => $$"""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: {{level}}
            pod-security.kubernetes.io/enforce-version: {{version}}
        """;
}
