using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.NetRawAdded>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class NetRawAddedTests
{
    [Fact]
    public void Reports_NET_RAW() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            add: [{|CNS2095(web):NET_RAW|}]
        """));

    [Fact]
    public void Reports_CAP_NET_RAW() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            add: [{|CNS2095(web):cap_net_raw|}]
        """));

    [Fact]
    public void Does_not_report_other_capabilities() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            add: [NET_ADMIN]
        """));

    [Fact]
    public void Does_not_report_a_missing_list() => Verify.VerifyKubernetes(PodText.With());
}
