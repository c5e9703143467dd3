using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.TwoReplicas>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class TwoReplicasTests
{
    private static string Deployment(string replicas) => $$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: {{replicas}}
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
        """;

    private static string Autoscaler(string minimum, string name = "web") => $$"""

        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: {{name}} }
          minReplicas: {{minimum}}
          maxReplicas: 7
        """;

    [Fact]
    public void Reports_two_replicas() => Verify.VerifyKubernetes(Deployment("{|CNS6060(Deployment/web):2|}"));

    [Fact]
    public void Reports_two_replicas_in_a_patch() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "web", "replicas: {|CNS6060(Deployment/web):2|}"));

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    [InlineData("\"$(REPLICAS)\"")]
    public void Does_not_report_other_numbers(string replicas) => Verify.VerifyKubernetes(Deployment(replicas));

    [Fact]
    public void Reports_the_minimum_of_an_autoscaler_instead() => Verify.VerifyKubernetes(Deployment("2") + Autoscaler("{|CNS6060(HorizontalPodAutoscaler/web):2|}"));

    [Fact]
    public void Ignores_an_autoscaler_of_another_workload() => Verify.VerifyKubernetes(Deployment("{|CNS6060(Deployment/web):2|}") + Autoscaler("3", "api"));
}
