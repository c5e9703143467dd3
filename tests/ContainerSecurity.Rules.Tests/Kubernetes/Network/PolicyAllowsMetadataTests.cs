using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicyAllowsMetadata>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicyAllowsMetadataTests
{
    [Fact]
    public void Reports_every_address() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        egress:
        - to:
          - ipBlock: { cidr: {|CNS4026(NetworkPolicy/shop):0.0.0.0/0|} }
        """));

    [Fact]
    public void Reports_the_link_local_range() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        egress:
        - to:
          - ipBlock: { cidr: {|CNS4026(NetworkPolicy/shop):169.254.0.0/16|}, except: [10.0.0.0/8] }
        """));

    [Fact]
    public void Does_not_report_a_range_with_the_exception() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        egress:
        - to:
          - ipBlock: { cidr: 0.0.0.0/0, except: [169.254.169.254/32] }
        """));

    [Fact]
    public void Does_not_report_another_range() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        egress:
        - to:
          - ipBlock: { cidr: 10.0.0.0/8 }
        """));

    [Fact]
    public void Does_not_report_an_invalid_range() => Verify.VerifyKubernetes(Manifest.Spec("networking.k8s.io/v1 NetworkPolicy", "shop", """
        podSelector: {}
        egress:
        - to:
          - ipBlock: { cidr: "::/0" }
          - ipBlock: { cidr: 0.0.0/99 }
          - ipBlock: { cidr: x }
        """));
}
