using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.InstanceLabelDiffers>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class InstanceLabelDiffersTests
{
    [Fact]
    public void Reports_a_different_label() => Verify.VerifyKubernetes(PodText.With(
        metadata: "labels: { app.kubernetes.io/instance: {|CNS9039(Pod/web, shop):shop|} }",
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_an_equal_label() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { app.kubernetes.io/instance: web }", name: "web", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_missing_label() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { app: web }", name: "web", image: "registry.example/web:1"));
}
