using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.DeprecatedApiVersion>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class DeprecatedApiVersionTests
{
    private static string Endpoints(string version) => $$"""
        apiVersion: {{version}}
        kind: Endpoints
        metadata:
          name: database
        """;

    private static string Budget(string version) => $$"""
        apiVersion: {{version}}
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
        """;

    [Fact]
    public void Reports_a_version_deprecated_in_the_newest_release() => Verify.VerifyKubernetes(Endpoints("{|CNS9062(Endpoints/database, v1 Endpoints, is deprecated since Kubernetes 1.33, discovery.k8s.io/v1 EndpointSlice):v1|}"));

    [Fact]
    public void Uses_the_configured_Kubernetes_version()
    {
        Verify.VerifyKubernetes(Endpoints("v1"), """{ "kubernetesVersion": "1.32" }""");
        Verify.VerifyKubernetes(Endpoints("{|CNS9062(Endpoints/database, v1 Endpoints, is deprecated since Kubernetes 1.33, discovery.k8s.io/v1 EndpointSlice):v1|}"), """{ "kubernetesVersion": "1.33" }""");
    }

    [Fact]
    public void Reports_a_version_removed_in_a_later_release() =>
        Verify.VerifyKubernetes(Budget("{|CNS9062(PodDisruptionBudget/web, policy/v1beta1, is removed in Kubernetes 1.25, policy/v1):policy/v1beta1|}"), """{ "kubernetesVersion": "1.24" }""");

    [Fact]
    public void Does_not_report_a_removed_version() => Verify.VerifyKubernetes(Budget("policy/v1beta1"), """{ "kubernetesVersion": "1.25" }""");

    [Fact]
    public void Does_not_report_a_stable_version() => Verify.VerifyKubernetes(Budget("policy/v1"));

    [Fact]
    public void Does_not_report_Endpoints_of_another_API_group() => Verify.VerifyKubernetes(Endpoints("example.com/v1"));
}
