using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.PodSecurityVersionOld>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class PodSecurityVersionOldTests
{
    [Theory]
    [InlineData("restricted", "{|CNS5079(restricted, v1.22, \"user ID 0, hosts in probes and hooks\"):v1.22|}")]
    [InlineData("restricted", "{|CNS5079(restricted, v1.33, hosts in probes and hooks):v1.33|}")]
    [InlineData("baseline", "{|CNS5079(baseline, v1.20, hosts in probes and hooks):v1.20|}")]
    public void Reports_old_version(string level, string version) => Verify.VerifyKubernetes(With(level, version));

    [Theory]
    [InlineData("restricted", "v1.34")]
    [InlineData("restricted", "v1.99")]
    [InlineData("restricted", "latest")]
    [InlineData("restricted", "$VERSION")]
    [InlineData("privileged", "v1.20")]
    public void Does_not_report_current_or_unpinned_version(string level, string version) => Verify.VerifyKubernetes(With(level, version));

    [Fact]
    public void Ignores_checks_newer_than_the_cluster() => Verify.VerifyKubernetes(With("restricted", "v1.25"), """{ "kubernetesVersion": "1.30" }""");

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
