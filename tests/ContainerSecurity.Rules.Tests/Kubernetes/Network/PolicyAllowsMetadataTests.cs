using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicyAllowsMetadata>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicyAllowsMetadataTests
{
    [Fact]
    public void Reports_every_address() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          egress:
          - to:
            - ipBlock: { cidr: {|CNS4026(NetworkPolicy/shop):0.0.0.0/0|} }
        """);

    [Fact]
    public void Reports_the_range_of_link_local_addresses() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          egress:
          - to:
            - ipBlock: { cidr: {|CNS4026(NetworkPolicy/shop):169.254.0.0/16|}, except: [10.0.0.0/8] }
        """);

    [Fact]
    public void Lets_an_exception_pass() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          egress:
          - to:
            - ipBlock: { cidr: 0.0.0.0/0, except: [169.254.169.254/32] }
        """);

    [Fact]
    public void Lets_another_range_pass() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          egress:
          - to:
            - ipBlock: { cidr: 10.0.0.0/8 }
        """);

    [Fact]
    public void Lets_what_is_no_range_pass() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          egress:
          - to:
            - ipBlock: { cidr: "::/0" }
            - ipBlock: { cidr: 0.0.0/99 }
            - ipBlock: { cidr: x }
        """);
}
