using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.CapabilityBeyondRestricted>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class CapabilityBeyondRestrictedTests
{
    [Fact]
    public void Reports_any_other_capability() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [ALL]
            add: [{|CNS2011(web, CHOWN):CHOWN|}]
        """));

    [Fact]
    public void Does_not_report_NET_BIND_SERVICE() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [ALL]
            add: [NET_BIND_SERVICE]
        """));

    [Fact]
    public void Does_not_report_Windows_pods() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              capabilities:
                add: [CHOWN]
            """,
        pod: """
            os:
              name: windows
            """));
}
