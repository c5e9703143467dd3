using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.PriorityClassNotAccepted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class PriorityClassNotAcceptedTests
{
    [Fact]
    public void Reports_a_class_off_the_list() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          priorityClassName: {|CNS6040(Pod/web, very-important):very-important|}
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Says_nothing_of_a_class_on_the_list() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          priorityClassName: system-cluster-critical
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Says_nothing_where_no_class_is_set() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          priorityClassName: "{{ priority }}"
          containers:
          - name: web
            image: registry.example/web:1
        """);
}
