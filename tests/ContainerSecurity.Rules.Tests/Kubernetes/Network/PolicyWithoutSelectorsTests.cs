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
    public void Reports_a_rule_for_everybody() => Verify.VerifyKubernetes("""
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
    public void Lets_named_pods_pass() => Verify.VerifyKubernetes("""
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
    public void Lets_a_named_peer_pass() => Verify.VerifyKubernetes("""
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
    public void Lets_a_policy_pass_that_denies_everything() => Verify.VerifyKubernetes("""
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
