using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.RootGroup>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class RootGroupTests
{
    [Fact]
    public void Reports_the_primary_group() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          runAsGroup: {|CNS2032(Pod/shop):0|}
        """));

    [Fact]
    public void Reports_fsGroup_and_supplementalGroups() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          fsGroup: {|CNS2032(Pod/shop):0|}
          supplementalGroups: [1000, [|0|]]
        """));

    [Fact]
    public void Reports_the_pod_once_for_all_containers() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          runAsGroup: {|CNS2032(Pod/shop):0|}
        """));

    [Fact]
    public void Does_not_report_other_groups() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          runAsGroup: 10001
          fsGroup: 10001
        """));
}
