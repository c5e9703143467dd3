using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoAntiAffinity>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoAntiAffinityTests
{
    [Fact]
    public void Reports_replicas_without_anti_affinity() => Verify.VerifyKubernetes(DeploymentText.With(
        name: "{|CNS6020(Deployment/web):web|}",
        image: "registry.example/web:1",
        workload: "replicas: 3",
        app: "web"));

    [Fact]
    public void Does_not_report_replicas_with_anti_affinity() => Verify.VerifyKubernetes(DeploymentText.With(
        pod: """
            topologySpreadConstraints:
            - maxSkew: 1
              topologyKey: kubernetes.io/hostname
              whenUnsatisfiable: ScheduleAnyway
            """,
        name: "web",
        image: "registry.example/web:1",
        workload: "replicas: 3",
        app: "web"));

    [Fact]
    public void Reports_a_term_for_other_pods() => Verify.VerifyKubernetes(DeploymentText.With(
        pod: """
            affinity:
              podAntiAffinity:
                preferredDuringSchedulingIgnoredDuringExecution:
                - weight: 1
                  podAffinityTerm:
                    topologyKey: kubernetes.io/hostname
                    labelSelector:
                      matchLabels: { app: other }
            """,
        name: "{|CNS6020(Deployment/shop):shop|}",
        workload: "replicas: 3"));

    [Fact]
    public void Does_not_report_a_term_for_its_own_pods() => Verify.VerifyKubernetes(DeploymentText.With(
        pod: """
            affinity:
              podAntiAffinity:
                preferredDuringSchedulingIgnoredDuringExecution:
                - weight: 1
                  podAffinityTerm:
                    topologyKey: kubernetes.io/hostname
                    labelSelector:
                      matchLabels: { app: shop }
            """,
        workload: "replicas: 3"));

    [Fact]
    public void Reports_a_term_for_other_namespaces() => Verify.VerifyKubernetes(DeploymentText.With(
        pod: """
            affinity:
              podAntiAffinity:
                preferredDuringSchedulingIgnoredDuringExecution:
                - weight: 1
                  podAffinityTerm:
                    topologyKey: kubernetes.io/hostname
                    labelSelector:
                      matchLabels: { app: shop }
                    namespaces: [other]
            """,
        metadata: "namespace: shop",
        name: "{|CNS6020(Deployment/shop):shop|}",
        workload: "replicas: 3"));

    [Fact]
    public void Reports_replicas_of_an_autoscaler() => Verify.VerifyKubernetes(Scaled("{|CNS6020(Deployment/web):web|}", 2));

    [Fact]
    public void Does_not_report_an_autoscaler_with_a_minimum_of_one() => Verify.VerifyKubernetes(Scaled("web", 1));

    private static string Scaled(string name, int least) => $$"""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: {{name}}
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: {{least}}
          maxReplicas: 9
        """;

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 3
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
        """);
}
