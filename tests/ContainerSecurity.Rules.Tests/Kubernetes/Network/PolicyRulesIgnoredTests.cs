using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicyRulesIgnored>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicyRulesIgnoredTests
{
    [Fact]
    public void Reports_outgoing_rules() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: { matchLabels: { app: shop } }
          policyTypes: [Ingress]
          {|CNS4028(NetworkPolicy/shop, egress, Egress):egress|}:
          - to:
            - podSelector: { matchLabels: { app: db } }
        """);

    [Fact]
    public void Reports_incoming_rules() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          policyTypes:
          - Egress
          {|CNS4028(NetworkPolicy/shop, ingress, Ingress):ingress|}:
          - {}
        """);

    [Fact]
    public void Lets_both_types_pass() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: { matchLabels: { app: shop } }
          policyTypes: [Ingress, Egress]
          egress:
          - to:
            - podSelector: { matchLabels: { app: db } }
        """);

    [Fact]
    public void Lets_absent_types_pass() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          egress:
          - {}
        """);

    [Fact]
    public void Lets_an_empty_list_pass() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          policyTypes: [Ingress]
          egress: []
        """);

    [Fact]
    public void Says_nothing_of_types_that_are_not_known() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          policyTypes: ["${TYPE}"]
          egress:
          - {}
        """);

    [Fact]
    public void Adds_the_type() => Verify.VerifyFix(
        """
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: { matchLabels: { app: shop } }
          policyTypes: [Ingress]
          {|CNS4028(NetworkPolicy/shop, egress, Egress):egress|}:
          - to:
            - podSelector: { matchLabels: { app: db } }
        """,
        """
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: { matchLabels: { app: shop } }
          policyTypes: [Ingress, Egress]
          egress:
          - to:
            - podSelector: { matchLabels: { app: db } }
        """);

    [Fact]
    public void Adds_the_type_to_a_list_with_dashes() => Verify.VerifyFix(
        """
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          policyTypes:
            - Egress # out
          {|CNS4028(NetworkPolicy/shop, ingress, Ingress):ingress|}:
          - {}
        """,
        """
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          policyTypes:
            - Egress # out
            - Ingress
          ingress:
          - {}
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
          policyTypes:
          - Egress
          ingress:
          - {}
        """);
}
