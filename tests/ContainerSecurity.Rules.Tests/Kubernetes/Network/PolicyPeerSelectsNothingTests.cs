using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PolicyPeerSelectsNothing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PolicyPeerSelectsNothingTests
{
    [Fact]
    public void Reports_labels_that_no_pod_has() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          labels: { app: shop }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: { matchLabels: { app: shop } }
          ingress:
          - from:
            - {|CNS4023(NetworkPolicy/shop):podSelector|}: { matchLabels: { app: wbe } }
        """);

    [Fact]
    public void Does_not_report_labels_of_a_pod() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          labels: { app: shop }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: { matchLabels: { app: shop } }
          ingress:
          - from:
            - podSelector: { matchLabels: { app: web } }
        """);

    [Fact]
    public void Does_not_report_peers_in_other_namespaces() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          labels: { app: shop }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          egress:
          - to:
            - podSelector: { matchLabels: { app: wbe } }
              namespaceSelector: {}
        """);

    [Fact]
    public void Does_not_report_a_namespace_without_pods() => Verify.VerifyKubernetes("""
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          ingress:
          - from:
            - podSelector: { matchLabels: { app: web } }
        """);

    [Fact]
    public void Does_not_report_when_pod_labels_are_unresolved() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          labels: { app: "${APP}" }
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: shop
        spec:
          podSelector: {}
          ingress:
          - from:
            - podSelector: { matchLabels: { app: web } }
        """);
}
