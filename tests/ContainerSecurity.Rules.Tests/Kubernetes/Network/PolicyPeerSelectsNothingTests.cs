using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicyPeerSelectsNothing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicyPeerSelectsNothingTests
{
    private static readonly string ShopPod = PodText.With(metadata: "labels: { app: shop }");

    private static readonly string ShopNetworkPolicy = Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        ingress:
        - from:
          - podSelector: { matchLabels: { app: web } }
        """);

    [Fact]
    public void Reports_labels_that_no_pod_has() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPod,
        Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
            podSelector: { matchLabels: { app: shop } }
            ingress:
            - from:
              - {|CNS4023(NetworkPolicy/shop):podSelector|}: { matchLabels: { app: wbe } }
            """)));

    [Fact]
    public void Does_not_report_labels_of_a_pod() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPod,
        PodText.With(metadata: "labels: { app: web }", name: "web"),
        Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
            podSelector: { matchLabels: { app: shop } }
            ingress:
            - from:
              - podSelector: { matchLabels: { app: web } }
            """)));

    [Fact]
    public void Does_not_report_peers_in_other_namespaces() => Verify.VerifyKubernetes(Manifest.Of(
        ShopPod,
        Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
            podSelector: {}
            egress:
            - to:
              - podSelector: { matchLabels: { app: wbe } }
                namespaceSelector: {}
            """)));

    [Fact]
    public void Does_not_report_a_namespace_without_pods() => Verify.VerifyKubernetes(ShopNetworkPolicy);

    [Fact]
    public void Does_not_report_when_pod_labels_are_unresolved() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(metadata: """
            labels: { app: "${APP}" }
            """),
        ShopNetworkPolicy));
}
