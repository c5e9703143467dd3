using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.AutoscalerTooSmall>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class AutoscalerTooSmallTests
{
    [Fact]
    public void Reports_a_minimum_of_one() => Verify.VerifyKubernetes(Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "web", """
        minReplicas: {|CNS6018(HorizontalPodAutoscaler/web, 1, 2):1|}
        maxReplicas: 9
        scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
        """));

    [Fact]
    public void Does_not_report_a_minimum_of_three() => Verify.VerifyKubernetes(Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "web", """
        minReplicas: 3
        maxReplicas: 9
        scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          minReplicas: 1
          maxReplicas: 9
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
        """);
}
