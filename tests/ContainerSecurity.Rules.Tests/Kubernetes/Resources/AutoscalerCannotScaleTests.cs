using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.AutoscalerCannotScale>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class AutoscalerCannotScaleTests
{
    [Fact]
    public void Reports_equal_figures() => Verify.VerifyKubernetes("""
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 3
          maxReplicas: {|CNS6053(HorizontalPodAutoscaler/web):3|}
        """);

    [Fact]
    public void Says_nothing_of_room_to_grow() => Verify.VerifyKubernetes("""
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: 3
          maxReplicas: 9
        """);

    [Fact]
    public void Says_nothing_of_what_is_not_known() => Verify.VerifyKubernetes("""
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          minReplicas: "{{ minimum }}"
          maxReplicas: 3
        """);
}
