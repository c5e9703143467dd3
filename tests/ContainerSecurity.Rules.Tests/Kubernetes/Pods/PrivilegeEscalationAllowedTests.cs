using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.PrivilegeEscalationAllowed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class PrivilegeEscalationAllowedTests
{
    private static readonly string ShopPod = PodText.With("""
        securityContext:
          allowPrivilegeEscalation: false
        """);

    [Fact]
    public void Reports_true() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          allowPrivilegeEscalation: {|CNS2006(web):true|}
        """));

    [Fact]
    public void Reports_true_in_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            securityContext:
              allowPrivilegeEscalation: {|CNS2006(web):true|}
        """));

    [Fact]
    public void Does_not_report_false() => Verify.VerifyKubernetes(ShopPod);

    [Fact]
    public void Does_not_report_an_unset_field() => Verify.VerifyKubernetes(PodText.With());

    [Fact]
    public void Does_not_report_privileged_containers() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          privileged: true
          allowPrivilegeEscalation: true
        """));

    [Fact]
    public void Fixes_by_setting_false() => Verify.VerifyFix(
        PodText.With("""
        securityContext:
          allowPrivilegeEscalation: {|CNS2006(web):true|}
        """),
        ShopPod);

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              allowPrivilegeEscalation: true
            """,
        pod: "os: { name: windows }"));
}
