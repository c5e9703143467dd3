using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicyWithoutSelectors>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicyWithoutSelectorsTests
{
    [Fact]
    public void Reports_address_ranges_alone() => Verify.VerifyKubernetes(Manifest.Spec(
        "networking.k8s.io/v1 NetworkPolicy",
        "{|CNS4022(NetworkPolicy/shop):shop|}",
        """
            podSelector: {}
            ingress:
            - from:
              - ipBlock: { cidr: 10.0.0.0/8 }
            """));

    [Fact]
    public void Reports_a_rule_without_peers() => Verify.VerifyKubernetes(Manifest.Spec(
        "networking.k8s.io/v1 NetworkPolicy",
        "{|CNS4022(NetworkPolicy/shop):shop|}",
        """
            podSelector: {}
            egress:
            - {}
            """));

    [Fact]
    public void Does_not_report_a_podSelector() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: { matchLabels: { app: shop } }
        ingress:
        - from:
          - podSelector: { matchLabels: { app: web } }
        """));

    [Fact]
    public void Does_not_report_a_selected_peer() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        ingress:
        - from:
          - namespaceSelector: {}
        """));

    [Fact]
    public void Does_not_report_a_default_deny_policy() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        policyTypes: [Ingress, Egress]
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          ingress:
          - from:
            - ipBlock: { cidr: 10.0.0.0/8 }
        """);
}
