using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.AutoscalerCannotScale>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class AutoscalerCannotScaleTests
{
    [Fact]
    public void Reports_an_equal_minimum_and_maximum() => Verify.VerifyKubernetes(Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "web", """
        scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
        minReplicas: 3
        maxReplicas: {|CNS6053(HorizontalPodAutoscaler/web):3|}
        """));

    [Fact]
    public void Does_not_report_a_higher_maximum() => Verify.VerifyKubernetes(Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "web", """
        scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
        minReplicas: 3
        maxReplicas: 9
        """));

    [Fact]
    public void Does_not_report_an_unresolved_value() => Verify.VerifyKubernetes(Manifest.Spec("autoscaling/v2 HorizontalPodAutoscaler", "web", """
        scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
        minReplicas: "{{ minimum }}"
        maxReplicas: 3
        """));
}
