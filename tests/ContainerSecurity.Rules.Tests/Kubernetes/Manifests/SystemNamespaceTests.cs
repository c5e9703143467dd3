using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.SystemNamespace>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class SystemNamespaceTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: {|CNS9006(Pod/web):kube-system|}
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
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
        """);

    [Fact]
    public void Lets_the_control_plane_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: kube-scheduler
          namespace: kube-system
          labels: { tier: control-plane }
        spec:
          containers:
          - name: kube-scheduler
            image: registry.k8s.io/kube-scheduler:v1.34.0
        """);
}
