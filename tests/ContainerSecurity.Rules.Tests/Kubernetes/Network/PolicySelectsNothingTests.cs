using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicySelectsNothing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicySelectsNothingTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: {|CNS4013(NetworkPolicy/web):web|}
        spec:
          podSelector:
            matchLabels: { app: shop }
          policyTypes: [Ingress, Egress]
        """);

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
        spec:
          podSelector:
            matchLabels: { app: web }
          policyTypes: [Ingress, Egress]
        """);
}
