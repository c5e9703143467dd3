using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.InstanceLabelDiffers>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class InstanceLabelDiffersTests
{
    [Fact]
    public void Reports_a_different_label() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app.kubernetes.io/instance: {|CNS9039(Pod/web, shop):shop|} }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_an_equal_label() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app.kubernetes.io/instance: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_a_missing_label() => Verify.VerifyKubernetes("""
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
}
