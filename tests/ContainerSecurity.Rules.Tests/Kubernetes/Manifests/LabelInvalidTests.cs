using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.LabelInvalid>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class LabelInvalidTests
{
    [Fact]
    public void Reports_an_invalid_value() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: {|CNS9040(shop & web, app):"shop & web"|} }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_valid_values() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: shop_web-1.2, empty: "" }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Reports_a_label_of_a_pod_template() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web, owner: {|CNS9040(-shop, owner):"-shop"|} }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Reports_a_value_that_is_too_long() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: {|CNS9040(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, app):aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa|} }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_unresolved_values() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: "{{ name }}", version: "${VERSION}" }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);
}
