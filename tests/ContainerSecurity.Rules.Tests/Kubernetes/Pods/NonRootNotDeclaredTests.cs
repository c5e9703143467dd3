using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.NonRootNotDeclared>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class NonRootNotDeclaredTests
{
    private static readonly string ShopPod = PodText.With("""
        securityContext:
          runAsUser: 1000
          runAsNonRoot: true
        """);

    [Fact]
    public void Reports_runAsUser_alone() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          runAsUser: {|CNS2096(web, 1000):1000|}
        """));

    [Fact]
    public void Reports_runAsNonRoot_false_with_runAsUser() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          runAsUser: 1000
          runAsNonRoot: {|CNS2096(web, 1000):false|}
        """));

    [Fact]
    public void Reports_runAsUser_of_the_pod() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          runAsUser: {|CNS2096(web, 1000):1000|}
        """));

    [Fact]
    public void Does_not_report_both() => Verify.VerifyKubernetes(ShopPod);

    [Fact]
    public void Does_not_report_an_unset_runAsUser() => Verify.VerifyKubernetes(PodText.With());

    [Fact]
    public void Does_not_report_root() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          runAsUser: 0
        """));

    [Fact]
    public void Does_not_report_Windows_pods() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              runAsUser: 1000
            """,
        pod: """
            os:
              name: windows
            """));

    [Fact]
    public void Fixes_by_setting_the_field() => Verify.VerifyFix(
        PodText.With("""
        securityContext:
          runAsUser: {|CNS2096(web, 1000):1000|}
        """),
        ShopPod);

    [Fact]
    public void Does_not_report_a_value_that_is_not_known() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          runAsUser: "${VALUE}"
        """));

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              runAsUser: 1000
            """,
        pod: "os: { name: windows }"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: 1000
        """);
}
