using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.WindowsNodeNotSelected>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class WindowsNodeNotSelectedTests
{
    [Fact]
    public void Reports_a_pod_without_a_node_selector() => Verify.VerifyKubernetes(PodText.With(name: "web", image: "{|CNS9055(web, Pod/web):mcr.microsoft.com/dotnet/framework/aspnet:4.8|}"));

    [Fact]
    public void Does_not_report_a_pod_with_a_node_selector() => Verify.VerifyKubernetes(PodText.With(
        pod: "nodeSelector: { kubernetes.io/os: windows }",
        name: "web",
        image: "mcr.microsoft.com/dotnet/framework/aspnet:4.8"));

    [Fact]
    public void Does_not_report_a_Linux_image() => Verify.VerifyKubernetes(PodText.With(name: "web", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_multi_platform_image() => Verify.VerifyKubernetes(PodText.With(name: "web", image: "mcr.microsoft.com/dotnet/aspnet:10.0"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: mcr.microsoft.com/dotnet/framework/aspnet:4.8
        """);
}
