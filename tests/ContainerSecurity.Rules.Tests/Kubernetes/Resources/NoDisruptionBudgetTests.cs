using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoDisruptionBudget>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoDisruptionBudgetTests
{
    [Fact]
    public void Reports_a_workload_without_a_budget() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: {|CNS6013(Deployment/web):web|}
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
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: api
        spec:
          minAvailable: 1
          selector:
            matchLabels: { app: api }
        """);

    [Fact]
    public void Does_not_report_a_set_without_budgets() => Verify.VerifyKubernetes("""
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

    [Fact]
    public void Does_not_report_a_workload_with_a_budget() => Verify.VerifyKubernetes("""
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
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          minAvailable: 1
          selector:
            matchLabels: { app: web }
        """);

    [Fact]
    public void Reports_two_replicas_and_not_one() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: {|CNS6013(Deployment/web):web|}
        spec:
          replicas: 2
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
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: job
        spec:
          replicas: 1
          selector:
            matchLabels: { app: job }
          template:
            metadata:
              labels: { app: job }
            spec:
              containers:
              - name: web
                image: registry.example/web:1
        ---
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: other
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: other }
        """);
}
