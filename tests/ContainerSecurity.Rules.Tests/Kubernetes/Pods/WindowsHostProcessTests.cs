using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.WindowsHostProcess>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class WindowsHostProcessTests
{
    [Fact]
    public void Reports_a_container() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              windowsOptions:
                hostProcess: {|CNS2027(web):true|}
            """,
        pod: """
            os:
              name: windows
            """));

    [Fact]
    public void Reports_the_pod() => Verify.VerifyKubernetes(PodText.With(pod: """
        os:
          name: windows
        securityContext:
          windowsOptions:
            hostProcess: {|CNS2027(web):true|}
        """));

    [Fact]
    public void Does_not_report_false() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              windowsOptions:
                hostProcess: false
            """,
        pod: """
            os:
              name: windows
            """));

    [Fact]
    public void Fixes_by_setting_false() => Verify.VerifyFix(
        PodText.With(
        """
            securityContext:
              windowsOptions:
                hostProcess: {|CNS2027(web):true|}
                runAsUserName: system
            """,
        pod: """
            os:
              name: windows
            """),
        PodText.With(
        """
            securityContext:
              windowsOptions:
                hostProcess: false
                runAsUserName: system
            """,
        pod: """
            os:
              name: windows
            """));
}
