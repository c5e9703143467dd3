using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.SelectorMismatch>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class SelectorMismatchTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            {|CNS9002(Deployment/web):matchLabels: { app: web }|}
          template:
            metadata:
              labels: { app: shop }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Reads_a_plain_selector() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ReplicationController
        metadata:
          name: shop
        spec:
          selector: {|CNS9002(ReplicationController/shop):{ app: shop, tier: back }|}
          template:
            metadata:
              labels: { app: shop }
            spec:
              containers:
              - name: web
                image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: shop }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
        """);
}
