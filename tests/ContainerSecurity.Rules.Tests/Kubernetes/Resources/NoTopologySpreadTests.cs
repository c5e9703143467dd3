using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoTopologySpread>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoTopologySpreadTests
{
    [Fact]
    public void Reports_a_workload_without_constraints() => Verify.VerifyKubernetes(DeploymentText.With(name: "{|CNS6021(Deployment/web):web|}", image: "registry.example/web:1", app: "web"));

    [Fact]
    public void Does_not_report_a_workload_with_a_constraint() => Verify.VerifyKubernetes(DeploymentText.With(
        pod: """
            topologySpreadConstraints:
            - maxSkew: 1
              topologyKey: kubernetes.io/hostname
              whenUnsatisfiable: ScheduleAnyway
              labelSelector: { matchLabels: { app: web } }
            """,
        name: "web",
        image: "registry.example/web:1",
        app: "web"));

    [Fact]
    public void Reports_a_constraint_without_a_selector() => Verify.VerifyKubernetes(DeploymentText.With(
        pod: """
            topologySpreadConstraints:
            - maxSkew: 1
              topologyKey: zone
              whenUnsatisfiable: DoNotSchedule
            """,
        name: "{|CNS6021(Deployment/shop):shop|}",
        workload: "replicas: 3"));

    [Fact]
    public void Reports_a_constraint_with_an_invalid_value() => Verify.VerifyKubernetes(DeploymentText.With(
        pod: """
            topologySpreadConstraints:
            - maxSkew: 1
              topologyKey: zone
              whenUnsatisfiable: doNotSchedule
              labelSelector: { matchLabels: { app: shop } }
            """,
        name: "{|CNS6021(Deployment/shop):shop|}",
        workload: "replicas: 3"));

    [Fact]
    public void Does_not_report_a_complete_constraint() => Verify.VerifyKubernetes(DeploymentText.With(
        pod: """
            topologySpreadConstraints:
            - maxSkew: 1
              topologyKey: zone
              whenUnsatisfiable: DoNotSchedule
              labelSelector: { matchLabels: { app: shop } }
            """,
        workload: "replicas: 3"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: shop
        spec:
          replicas: 3
          selector:
            matchLabels: { app: shop }
          template:
            metadata:
              labels: { app: shop }
            spec:
              topologySpreadConstraints:
              - maxSkew: 1
                topologyKey: zone
                whenUnsatisfiable: doNotSchedule
                labelSelector: { matchLabels: { app: shop } }
              containers:
              - name: web
                image: registry.example.com/app:1.2
        """);
}
