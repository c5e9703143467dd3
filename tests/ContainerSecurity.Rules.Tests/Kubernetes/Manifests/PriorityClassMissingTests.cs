using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.PriorityClassMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class PriorityClassMissingTests
{
    [Fact]
    public void Reports_a_missing_class() => Verify.VerifyKubernetes("""
        apiVersion: scheduling.k8s.io/v1
        kind: PriorityClass
        metadata:
          name: shop
        value: 1000
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          priorityClassName: {|CNS9052(Pod/web, shopp):shopp|}
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_an_existing_class() => Verify.VerifyKubernetes("""
        apiVersion: scheduling.k8s.io/v1
        kind: PriorityClass
        metadata:
          name: shop
        value: 1000
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          priorityClassName: shop
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_built_in_classes() => Verify.VerifyKubernetes("""
        apiVersion: scheduling.k8s.io/v1
        kind: PriorityClass
        metadata:
          name: shop
        value: 1000
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          priorityClassName: system-node-critical
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_without_any_PriorityClass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          priorityClassName: shopp
          containers:
          - name: web
            image: registry.example/web:1
        """);
}
