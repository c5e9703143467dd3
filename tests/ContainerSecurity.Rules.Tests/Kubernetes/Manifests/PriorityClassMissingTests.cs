using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.PriorityClassMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class PriorityClassMissingTests
{
    [Fact]
    public void Reports_a_class_that_is_not_there() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_of_a_class_that_is_there() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_of_the_classes_of_every_cluster() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_where_no_class_is_given() => Verify.VerifyKubernetes("""
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
