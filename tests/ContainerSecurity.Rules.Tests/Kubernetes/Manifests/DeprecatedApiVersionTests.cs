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
    public void Reports_what_is_deprecated_in_the_newest_release() => Verify.VerifyKubernetes(Endpoints("{|CNS9062(Endpoints/database, v1 Endpoints, is deprecated since 1.33, discovery.k8s.io/v1 EndpointSlice):v1|}"));

    [Fact]
    public void Goes_by_the_version_of_the_configuration()
    {
        Verify.VerifyKubernetes(Endpoints("v1"), """{ "kubernetesVersion": "1.32" }""");
        Verify.VerifyKubernetes(Endpoints("{|CNS9062(Endpoints/database, v1 Endpoints, is deprecated since 1.33, discovery.k8s.io/v1 EndpointSlice):v1|}"), """{ "kubernetesVersion": "1.33" }""");
    }

    [Fact]
    public void Reports_what_a_later_release_does_not_serve() =>
        Verify.VerifyKubernetes(Budget("{|CNS9062(PodDisruptionBudget/web, policy/v1beta1, clusters since 1.25 do not serve, policy/v1):policy/v1beta1|}"), """{ "kubernetesVersion": "1.24" }""");

    [Fact]
    public void Says_nothing_of_what_is_gone() => Verify.VerifyKubernetes(Budget("policy/v1beta1"), """{ "kubernetesVersion": "1.25" }""");

    [Fact]
    public void Says_nothing_of_a_version_that_stays() => Verify.VerifyKubernetes(Budget("policy/v1"));

    [Fact]
    public void Says_nothing_of_an_endpoint_of_another_group() => Verify.VerifyKubernetes(Endpoints("example.com/v1"));
}
