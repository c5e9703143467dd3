using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.PriorityClassNotAccepted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class PriorityClassNotAcceptedTests
{
    [Fact]
    public void Reports_a_class_that_is_not_accepted() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_an_accepted_class() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_an_unset_class() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_an_unresolved_value() => Verify.VerifyKubernetes("""
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
