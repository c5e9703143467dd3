using ContainerSecurity.Rules.Kubernetes.Network;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.NoNetworkPolicy>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class NoNetworkPolicyTests
{
    private static readonly string WebPod = PodText.With(metadata: "labels: { app: web }", name: "web", image: "registry.example/web:1");

    [Fact]
    public void Reports_a_pod_that_no_policy_selects() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(metadata: "labels: { app: web }", name: "{|CNS4011(Pod/web):web|}", image: "registry.example/web:1"),
        Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "api", """
            podSelector:
              matchLabels: { app: api }
            policyTypes: [Ingress, Egress]
            """)));

    [Fact]
    public void Does_not_report_a_selected_pod() => Verify.VerifyKubernetes(Manifest.Of(
        WebPod,
        Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "web", """
            podSelector:
              matchLabels: { app: web }
            policyTypes: [Ingress, Egress]
            """)));

    [Fact]
    public void Does_not_report_pods_selected_by_Cilium_specs() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(metadata: "labels: { app: shop }"),
        Manifest.Object("cilium.io/v2 CiliumNetworkPolicy", "all", """
            specs:
            - endpointSelector: { matchLabels: {} }
              egress: []
            """)));

    [Fact]
    public void Reports_a_pod_next_to_an_unrelated_template() => new ContainerSecurity.Testing.RuleTest<NoNetworkPolicy>
    {
        Sources =
        {
            ("pod.yaml", PodText.With(name: "{|CNS4011(Pod/shop):shop|}")),
            ("policy.yaml", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: api\nspec:\n  podSelector: { matchLabels: { app: api } }\n"),
            ("map.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: {{ .Values.name }}\n"),
        },
    }.Run();

    [Fact]
    public void Does_not_report_when_a_template_may_contain_a_policy() => new ContainerSecurity.Testing.RuleTest<NoNetworkPolicy>
    {
        Sources =
        {
            ("pod.yaml", PodText.With()),
            ("policy.yaml", "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: {{ .Values.name }}\n"),
        },
    }.Run();

    [Fact]
    public void Does_not_report_a_set_without_policies() => Verify.VerifyKubernetes(WebPod);
}
