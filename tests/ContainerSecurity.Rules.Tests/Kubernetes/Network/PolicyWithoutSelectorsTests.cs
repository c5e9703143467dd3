using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicyWithoutSelectors>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicyWithoutSelectorsTests
{
    [Fact]
    public void Reports_address_ranges_alone() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: {|CNS4022(NetworkPolicy/shop):shop|}
        spec:
          podSelector: {}
          ingress:
          - from:
            - ipBlock: { cidr: 10.0.0.0/8 }
        """);

    [Fact]
    public void Reports_a_rule_without_peers() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: {|CNS4022(NetworkPolicy/shop):shop|}
        spec:
          podSelector: {}
          egress:
          - {}
        """);

    [Fact]
    public void Does_not_report_a_podSelector() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: { matchLabels: { app: shop } }
          ingress:
          - from:
            - podSelector: { matchLabels: { app: web } }
        """);

    [Fact]
    public void Does_not_report_a_selected_peer() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          ingress:
          - from:
            - namespaceSelector: {}
        """);

    [Fact]
    public void Does_not_report_a_default_deny_policy() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          policyTypes: [Ingress, Egress]
        """);

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
