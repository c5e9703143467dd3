using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoTopologySpread>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoTopologySpreadTests
{
    [Fact]
    public void Reports_a_workload_without_constraints() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: {|CNS6021(Deployment/web):web|}
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
        """);

    [Fact]
    public void Does_not_report_a_workload_with_a_constraint() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              topologySpreadConstraints:
              - maxSkew: 1
                topologyKey: kubernetes.io/hostname
                whenUnsatisfiable: ScheduleAnyway
                labelSelector: { matchLabels: { app: web } }
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Reports_a_constraint_without_a_selector() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: {|CNS6021(Deployment/shop):shop|}
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
                whenUnsatisfiable: DoNotSchedule
              containers:
              - name: web
                image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_a_constraint_with_an_invalid_value() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: {|CNS6021(Deployment/shop):shop|}
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

    [Fact]
    public void Does_not_report_a_complete_constraint() => Verify.VerifyKubernetes("""
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
                whenUnsatisfiable: DoNotSchedule
                labelSelector: { matchLabels: { app: shop } }
              containers:
              - name: web
                image: registry.example.com/app:1.2
        """);

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
