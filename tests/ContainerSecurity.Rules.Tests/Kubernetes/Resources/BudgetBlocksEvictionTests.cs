using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.BudgetBlocksEviction>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class BudgetBlocksEvictionTests
{
    [Fact]
    public void Reports_maxUnavailable_0() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: {|CNS6014(PodDisruptionBudget/web):0|}
          selector:
            matchLabels: { app: web }
        """);

    [Fact]
    public void Does_not_report_maxUnavailable_above_0() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
        """);

    [Fact]
    public void Reports_minAvailable_equal_to_the_replicas() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: shop
        spec:
          minAvailable: {|CNS6014(PodDisruptionBudget/shop):3|}
          selector:
            matchLabels: { app: shop }
        ---
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
              containers:
              - name: web
                image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_minAvailable_below_the_replicas() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: shop
        spec:
          minAvailable: 2
          selector:
            matchLabels: { app: shop }
        ---
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
              containers:
              - name: web
                image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_an_autoscaled_workload() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: shop
        spec:
          minAvailable: 3
          selector:
            matchLabels: { app: shop }
        ---
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
              containers:
              - name: web
                image: registry.example.com/app:1.2
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: shop
        spec:
          minReplicas: 3
          maxReplicas: 9
          scaleTargetRef:
            apiVersion: example.com/v1
            kind: Deployment
            name: shop
        """);

    [Fact]
    public void Does_not_report_several_workloads() => Verify.VerifyKubernetes("""
        apiVersion: policy/v1
        kind: PodDisruptionBudget
        metadata:
          name: shop
        spec:
          minAvailable: 3
          selector:
            matchLabels: { app: shop }
        ---
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
              containers:
              - name: web
                image: registry.example.com/app:1.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: two
        spec:
          replicas: 3
          selector:
            matchLabels: { app: shop }
          template:
            metadata:
              labels: { app: shop }
            spec:
              containers:
              - name: web
                image: registry.example.com/app:1.2
        """);
}
