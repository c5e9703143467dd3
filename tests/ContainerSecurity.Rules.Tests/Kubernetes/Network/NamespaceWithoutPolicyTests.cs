using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.NamespaceWithoutPolicy>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class NamespaceWithoutPolicyTests
{
    [Fact]
    public void Does_not_report_a_set_without_policies() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        """);

    [Fact]
    public void Does_not_report_a_namespace_with_a_policy() => Verify.VerifyKubernetes("""
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
    public void Reports_a_namespace_when_only_another_one_has_a_policy() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_when_a_cluster_policy_is_present() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_when_the_namespace_of_a_policy_is_unresolved() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_when_a_template_may_contain_a_policy() => Verify.VerifyKubernetes("""
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
