using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.TillerDeployed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class TillerDeployedTests
{
    [Fact]
    public void Reports_a_Tiller_image() => Verify.VerifyKubernetes(PodText.With(
        metadata: "labels: { app: web }",
        name: "web",
        image: "{|CNS9007(web):gcr.io/kubernetes-helm/tiller:v2.17.0|}"));

    [Fact]
    public void Does_not_report_other_images() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { app: web }", name: "web", image: "registry.example/web:1"));
}
