using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.DashboardDeployed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class DashboardDeployedTests
{
    [Fact]
    public void Reports_the_dashboard_image() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { app: web }", name: "web", image: "{|CNS9008(web):kubernetesui/dashboard:v2.7.0|}"));

    [Fact]
    public void Does_not_report_other_images() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { app: web }", name: "web", image: "registry.example/web:1"));

    [Fact]
    public void Reports_a_mirrored_image_by_its_label() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "shop", """
        replicas: 3
        selector:
          matchLabels: { k8s-app: kubernetes-dashboard }
        template:
          metadata:
            labels: { k8s-app: kubernetes-dashboard }
          spec:
            containers:
            - name: web
              image: {|CNS9008(web):registry.example.com/app:1.2|}
        """));
}
