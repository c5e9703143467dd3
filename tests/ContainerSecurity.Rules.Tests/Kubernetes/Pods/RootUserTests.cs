using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.RootUser>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class RootUserTests
{
    private static readonly string ShopPod = PodText.With("""
        securityContext:
          runAsUser: 10001
        """);

    [Fact]
    public void Reports_user_0_of_a_container() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          runAsUser: {|CNS2004(web):0|}
        """));

    [Fact]
    public void Reports_user_0_of_the_pod() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          runAsUser: {|CNS2004(web):0|}
        """));

    [Fact]
    public void Reports_user_0_of_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: {|CNS2004(web):0|}
        """));

    [Fact]
    public void Does_not_report_a_non_root_user() => Verify.VerifyKubernetes(ShopPod);

    [Fact]
    public void Does_not_report_a_container_that_overrides_its_pod() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              runAsUser: 10001
            """,
        pod: """
            securityContext:
              runAsUser: 0
            """));

    [Fact]
    public void Does_not_report_a_quoted_string() => Verify.VerifyKubernetes(ShopPod);

    [Fact]
    public void Does_not_report_an_init_container_without_the_field() => Verify.VerifyKubernetes(Manifest.Spec("v1 Pod", "shop", """
        initContainers:
        - name: web
          image: registry.example.com/app:1.2
        """));

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              runAsUser: 0
            """,
        pod: "os: { name: windows }"));
}
