using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.CapabilityAdded>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class CapabilityAddedTests
{
    [Fact]
    public void Reports_NET_BIND_SERVICE() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [ALL]
            add: [{|CNS2093(web):NET_BIND_SERVICE|}]
        """));

    [Fact]
    public void Does_not_report_other_capabilities() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            add: [CHOWN, NET_ADMIN]
        """));

    [Fact]
    public void Does_not_report_a_missing_list() => Verify.VerifyKubernetes(PodText.With());
}
