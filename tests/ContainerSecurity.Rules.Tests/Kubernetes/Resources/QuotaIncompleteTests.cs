using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.QuotaIncomplete>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class QuotaIncompleteTests
{
    [Fact]
    public void Reports_missing_resources() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ResourceQuota
        metadata:
          name: {|CNS6032(ResourceQuota/bounds, "requests.memory, limits.memory"):bounds|}
        spec:
          hard:
            requests.cpu: "1"
            limits.cpu: "2"
        """);

    [Fact]
    public void Does_not_report_a_complete_quota() => Verify.VerifyKubernetes(Manifest.Spec("v1 ResourceQuota", "bounds", """
        hard:
          requests.cpu: "1"
          requests.memory: 1Gi
          limits.cpu: "2"
          limits.memory: 2Gi
        """));

    [Fact]
    public void Does_not_report_short_names() => Verify.VerifyKubernetes(Manifest.Spec("v1 ResourceQuota", "bounds", """
        hard:
          cpu: "1"
          memory: 1Gi
          limits.cpu: "2"
          limits.memory: 2Gi
        """));

    [Fact]
    public void Does_not_report_a_scoped_quota() => Verify.VerifyKubernetes(Manifest.Spec("v1 ResourceQuota", "bounds", """
        hard:
          pods: "4"
        scopes: [BestEffort]
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: ResourceQuota
        metadata:
          name: bounds
        spec:
          hard:
            requests.cpu: "1"
            limits.cpu: "2"
        """);
}
