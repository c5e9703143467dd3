using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.RetiredIngressController>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class RetiredIngressControllerTests
{
    [Fact]
    public void Reports_the_ingress_nginx_controller() => Verify.VerifyKubernetes(PodText.With(
        metadata: "labels: { app: web }",
        name: "web",
        image: "{|CNS4008(web):registry.k8s.io/ingress-nginx/controller:v1.11.0|}"));

    [Fact]
    public void Does_not_report_other_images() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { app: web }", name: "web", image: "registry.example/web:1"));
}
