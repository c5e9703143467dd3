using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.UnmaskedProcInUserNamespace>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class UnmaskedProcInUserNamespaceTests
{
    private static readonly string ShopPod = PodText.With(
        """
            securityContext:
              procMount: Default
            """,
        pod: "hostUsers: false");

    [Fact]
    public void Reports_Unmasked() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              procMount: {|CNS2099(web):Unmasked|}
            """,
        pod: "hostUsers: false"));

    [Fact]
    public void Does_not_report_the_default() => Verify.VerifyKubernetes(ShopPod);

    [Fact]
    public void Does_not_report_the_user_namespace_of_the_node() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          procMount: Unmasked
        """));

    [Fact]
    public void Does_not_report_an_unresolved_namespace() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              procMount: Unmasked
            """,
        pod: "hostUsers: ${USERS}"));

    [Fact]
    public void Fixes_by_setting_the_default() => Verify.VerifyFix(
        PodText.With(
        """
            securityContext:
              procMount: {|CNS2099(web):Unmasked|}
            """,
        pod: "hostUsers: false"),
        ShopPod);
}
