using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.NamespaceWithoutPolicy>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class NamespaceWithoutPolicyTests
{
    [Fact]
    public void Says_nothing_of_a_namespace_where_no_policy_is_given() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        """);

    [Fact]
    public void Lets_a_policy_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: deny
          namespace: shop
        spec:
          podSelector: {}
          policyTypes: [Ingress, Egress]
        """);

    [Fact]
    public void Reports_a_policy_of_another_namespace() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: {|CNS4030(Namespace/shop):shop|}
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: deny
          namespace: other
        spec:
          podSelector: {}
        """);

    [Fact]
    public void Lets_a_policy_of_the_cluster_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        ---
        apiVersion: cilium.io/v2
        kind: CiliumClusterwideNetworkPolicy
        metadata:
          name: deny
        spec:
          endpointSelector: {}
        """);

    [Fact]
    public void Says_nothing_where_a_policy_may_be_for_any_namespace() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: deny
          namespace: ${SPACE}
        spec:
          podSelector: {}
        """);

    [Fact]
    public void Says_nothing_where_a_template_may_hold_one() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: {{ .Values.name }}
          namespace: shop
        """);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: deny
          namespace: other
        spec:
          podSelector: {}
        """);
}
