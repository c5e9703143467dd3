using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.AutoscalerTargetMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class AutoscalerTargetMissingTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_of_kinds_that_operators_scale() => Verify.VerifyKubernetes("""
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
    public void Says_nothing_of_an_autoscaler_alone() => Verify.VerifyKubernetes("""
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
