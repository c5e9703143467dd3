using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.NamespaceWithoutPolicy>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class NamespaceWithoutPolicyTests
{
    private static readonly string DenyNetworkPolicy = Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "deny", "podSelector: {}", metadata: "namespace: other");

    [Fact]
    public void Does_not_report_a_set_without_policies() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        """);

    [Fact]
    public void Does_not_report_a_namespace_with_a_policy() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
            """,
        Manifest.Spec(
            "networking.k8s.io/v1 NetworkPolicy",
            "deny",
            """
                podSelector: {}
                policyTypes: [Ingress, Egress]
                """,
            metadata: "namespace: shop")));

    [Fact]
    public void Reports_a_namespace_when_only_another_one_has_a_policy() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: {|CNS4030(Namespace/shop):shop|}
            """,
        DenyNetworkPolicy));

    [Fact]
    public void Does_not_report_when_a_cluster_policy_is_present() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
            """,
        Manifest.Spec("cilium.io/v2 CiliumClusterwideNetworkPolicy", "deny", "endpointSelector: {}")));

    [Fact]
    public void Does_not_report_when_the_namespace_of_a_policy_is_unresolved() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
            """,
        Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "deny", "podSelector: {}", metadata: "namespace: ${SPACE}")));

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
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes(Manifest.Of(
        """
            $patch: merge
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
            """,
        DenyNetworkPolicy));
}
