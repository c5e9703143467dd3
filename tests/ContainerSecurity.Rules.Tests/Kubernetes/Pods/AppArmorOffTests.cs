using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.AppArmorOff>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class AppArmorOffTests
{
    private static readonly string ShopPod = PodText.With("""
        securityContext:
          appArmorProfile:
            type: RuntimeDefault
        """);

    [Fact]
    public void Reports_Unconfined() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          appArmorProfile:
            type: {|CNS2023(web, Unconfined):Unconfined|}
        """));

    [Fact]
    public void Does_not_report_RuntimeDefault() => Verify.VerifyKubernetes(ShopPod);

    [Fact]
    public void Does_not_report_an_unset_field() => Verify.VerifyKubernetes(PodText.With());

    [Fact]
    public void Fixes_by_setting_the_default() => Verify.VerifyFix(
        PodText.With("""
        securityContext:
          appArmorProfile:
            type: {|CNS2023(web, Unconfined):Unconfined|}
        """),
        ShopPod);
}
