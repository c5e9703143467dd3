using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PublicLoadBalancer>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PublicLoadBalancerTests
{
    [Fact]
    public void Reports_a_public_load_balancer() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "shop", "type: {|CNS4002(Service/shop):LoadBalancer|}"));

    [Fact]
    public void Does_not_report_restricted_source_ranges() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "shop", """
        type: LoadBalancer
        loadBalancerSourceRanges: [192.0.2.0/24]
        """));

    [Fact]
    public void Does_not_report_an_internal_load_balancer_of_Azure() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "shop", "type: LoadBalancer", metadata: """
        annotations:
          service.beta.kubernetes.io/azure-load-balancer-internal: "true"
        """));

    [Fact]
    public void Reports_an_annotation_with_the_value_false() => Verify.VerifyKubernetes(Manifest.Spec(
        "v1 Service",
        "shop",
        """
            type: {|CNS4002(Service/shop):LoadBalancer|}
            ports:
            - port: 80
            """,
        metadata: """
            annotations:
              service.beta.kubernetes.io/azure-load-balancer-internal: "false"
            """));

    [Fact]
    public void Does_not_report_an_unresolved_value() => Verify.VerifyKubernetes(Manifest.Spec(
        "v1 Service",
        "shop",
        """
            type: LoadBalancer
            ports:
            - port: 80
            """,
        metadata: """
            annotations:
              service.beta.kubernetes.io/azure-load-balancer-internal: ${INTERNAL}
            """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Service
        metadata:
          name: shop
          annotations:
            service.beta.kubernetes.io/azure-load-balancer-internal: "false"
        spec:
          type: LoadBalancer
          ports:
          - port: 80
        """);
}
