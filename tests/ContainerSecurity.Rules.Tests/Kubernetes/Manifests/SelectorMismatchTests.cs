using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.SelectorMismatch>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class SelectorMismatchTests
{
    [Fact]
    public void Reports_a_mismatch() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "web", """
        selector:
          {|CNS9002(Deployment/web):matchLabels: { app: web }|}
        template:
          metadata:
            labels: { app: shop }
          spec:
            containers:
            - name: web
              image: registry.example/web:1
        """));

    [Fact]
    public void Does_not_report_a_matching_selector() => Verify.VerifyKubernetes(DeploymentText.With(name: "web", image: "registry.example/web:1", app: "web"));

    [Fact]
    public void Reports_a_mismatch_of_a_map_selector() => Verify.VerifyKubernetes(Manifest.Spec("v1 ReplicationController", "shop", """
        selector: {|CNS9002(ReplicationController/shop):{ app: shop, tier: back }|}
        template:
          metadata:
            labels: { app: shop }
          spec:
            containers:
            - name: web
              image: registry.example.com/app:1.2
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: shop }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
        """);
}
