using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.AutoscalerTargetMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class AutoscalerTargetMissingTests
{
    [Fact]
    public void Reports_a_missing_target() => Verify.VerifyKubernetes("""
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
              containers:
              - name: web
                image: registry.example/web:1
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          minReplicas: 3
          maxReplicas: 9
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: {|CNS6017(HorizontalPodAutoscaler/web, Deployment/shop):shop|} }
        """);

    [Fact]
    public void Does_not_report_an_existing_target() => Verify.VerifyKubernetes("""
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
              containers:
              - name: web
                image: registry.example/web:1
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          minReplicas: 3
          maxReplicas: 9
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
        """);

    [Fact]
    public void Does_not_report_custom_resources() => Verify.VerifyKubernetes("""
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: shop
        spec:
          minReplicas: 3
          maxReplicas: 9
          scaleTargetRef:
            apiVersion: example.com/v1
            kind: Fleet
            name: shop
        """);

    [Fact]
    public void Does_not_report_a_set_without_workloads() => Verify.VerifyKubernetes("""
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          minReplicas: 3
          maxReplicas: 9
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
        """);
}
