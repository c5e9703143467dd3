using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.UnmaskedProc>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class UnmaskedProcTests
{
    private static readonly string ShopPod = PodText.With("""
        securityContext:
          procMount: Default
        """);

    [Fact]
    public void Reports_Unmasked() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          procMount: {|CNS2025(web):Unmasked|}
        """));

    [Fact]
    public void Does_not_report_Default() => Verify.VerifyKubernetes(ShopPod);

    [Fact]
    public void Fixes_by_setting_the_default() => Verify.VerifyFix(
        PodText.With("""
        securityContext:
          procMount: {|CNS2025(web):Unmasked|}
        """),
        ShopPod);

    [Fact]
    public void Does_not_report_a_pod_with_a_user_namespace() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              procMount: Unmasked
            """,
        pod: "hostUsers: false"));
}
