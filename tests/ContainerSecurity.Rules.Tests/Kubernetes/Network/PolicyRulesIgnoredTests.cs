using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicyRulesIgnored>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicyRulesIgnoredTests
{
    private static readonly string ShopNetworkPolicy = Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: { matchLabels: { app: shop } }
        policyTypes: [Ingress, Egress]
        egress:
        - to:
          - podSelector: { matchLabels: { app: db } }
        """);

    [Fact]
    public void Reports_egress_rules() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: { matchLabels: { app: shop } }
        policyTypes: [Ingress]
        {|CNS4028(NetworkPolicy/shop, egress, Egress):egress|}:
        - to:
          - podSelector: { matchLabels: { app: db } }
        """));

    [Fact]
    public void Reports_ingress_rules() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        policyTypes:
        - Egress
        {|CNS4028(NetworkPolicy/shop, ingress, Ingress):ingress|}:
        - {}
        """));

    [Fact]
    public void Does_not_report_both_types() => Verify.VerifyKubernetes(ShopNetworkPolicy);

    [Fact]
    public void Does_not_report_absent_types() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        egress:
        - {}
        """));

    [Fact]
    public void Does_not_report_an_empty_list() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        policyTypes: [Ingress]
        egress: []
        """));

    [Fact]
    public void Does_not_report_unresolved_types() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        policyTypes: ["${TYPE}"]
        egress:
        - {}
        """));

    [Fact]
    public void Fixes_by_adding_the_type() => Verify.VerifyFix(
        Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: { matchLabels: { app: shop } }
        policyTypes: [Ingress]
        {|CNS4028(NetworkPolicy/shop, egress, Egress):egress|}:
        - to:
          - podSelector: { matchLabels: { app: db } }
        """),
        ShopNetworkPolicy);

    [Fact]
    public void Fixes_by_adding_the_type_to_a_block_sequence() => Verify.VerifyFix(
        Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        policyTypes:
          - Egress # out
        {|CNS4028(NetworkPolicy/shop, ingress, Ingress):ingress|}:
        - {}
        """),
        Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        policyTypes:
          - Egress # out
          - Ingress
        ingress:
        - {}
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
          policyTypes:
          - Egress
          ingress:
          - {}
        """);
}
