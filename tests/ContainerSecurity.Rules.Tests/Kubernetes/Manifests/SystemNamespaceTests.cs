using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.SystemNamespace>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class SystemNamespaceTests
{
    [Fact]
    public void Reports_kube_system() => Verify.VerifyKubernetes(PodText.With(
        metadata: """
            namespace: {|CNS9006(Pod/web):kube-system|}
            labels: { app: web }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_other_namespaces() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { app: web }", name: "web", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_the_control_plane() => Verify.VerifyKubernetes(PodText.With(
        metadata: """
            namespace: kube-system
            labels: { tier: control-plane }
            """,
        name: "kube-scheduler",
        containerName: "kube-scheduler",
        image: "registry.k8s.io/kube-scheduler:v1.34.0"));
}
