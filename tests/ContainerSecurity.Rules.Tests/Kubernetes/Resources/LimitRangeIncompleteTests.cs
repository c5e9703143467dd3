using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.LimitRangeIncomplete>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class LimitRangeIncompleteTests
{
    [Fact]
    public void Reports_missing_fields() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: {|CNS6030(LimitRange/bounds, "default, defaultRequest, max"):bounds|}
        spec:
          limits:
          - type: Pod
            max: { cpu: "2", memory: 1Gi }
        """);

    [Fact]
    public void Does_not_report_a_complete_LimitRange() => Verify.VerifyKubernetes(Manifest.Spec("v1 LimitRange", "bounds", """
        limits:
        - type: Container
          default: { cpu: 300m, memory: 200Mi }
          defaultRequest: { cpu: 200m, memory: 100Mi }
          max: { cpu: "2", memory: 1Gi }
        """));

    [Fact]
    public void Does_not_report_limits_for_PersistentVolumeClaims() => Verify.VerifyKubernetes(Manifest.Spec("v1 LimitRange", "bounds", """
        limits:
        - type: PersistentVolumeClaim
          max: { storage: 10Gi }
        """));
}
