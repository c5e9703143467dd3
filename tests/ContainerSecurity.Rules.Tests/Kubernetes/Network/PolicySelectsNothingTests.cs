using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicySelectsNothing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicySelectsNothingTests
{
    [Fact]
    public void Reports_a_podSelector_that_matches_no_pods() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_a_podSelector_that_matches() => Verify.VerifyKubernetes("""
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
