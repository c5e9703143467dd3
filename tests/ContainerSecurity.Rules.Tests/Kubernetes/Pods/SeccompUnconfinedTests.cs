using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.SeccompUnconfined>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class SeccompUnconfinedTests
{
    [Fact]
    public void Reports_Unconfined() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          seccompProfile:
            type: {|CNS2021(web):Unconfined|}
        """));

    [Fact]
    public void Reports_Unconfined_at_the_pod() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          seccompProfile:
            type: {|CNS2021(web):Unconfined|}
        """));

    [Fact]
    public void Does_not_report_RuntimeDefault() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          seccompProfile:
            type: RuntimeDefault
        """));

    [Fact]
    public void Fixes_by_setting_the_default() => Verify.VerifyFix(
        PodText.With("""
        securityContext:
          seccompProfile:
            type: {|CNS2021(web):"Unconfined"|}
        """),
        PodText.With("""
        securityContext:
          seccompProfile:
            type: "RuntimeDefault"
        """));

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              seccompProfile:
                type: Unconfined
            """,
        pod: "os: { name: windows }"));
}
