using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.NonRootNotEnforced>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class NonRootNotEnforcedTests
{
    private static readonly string ShopPod = PodText.With("""
        securityContext:
          runAsNonRoot: true
        """);

    [Fact]
    public void Reports_an_unset_field() => Verify.VerifyKubernetes(PodText.With(containerName: "{|CNS2005(web):web|}"));

    [Fact]
    public void Reports_false() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          runAsNonRoot: {|CNS2005(web):false|}
        """));

    [Fact]
    public void Does_not_report_true_on_the_pod() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          runAsNonRoot: true
        """));

    [Fact]
    public void Does_not_report_true_on_the_container() => Verify.VerifyKubernetes(ShopPod);

    [Fact]
    public void Reports_a_container_that_overrides_its_pod() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              runAsNonRoot: {|CNS2005(web):false|}
            """,
        pod: """
            securityContext:
              runAsNonRoot: true
            """));

    [Fact]
    public void Does_not_report_Windows_pods() => Verify.VerifyKubernetes(PodText.With(pod: """
        os:
          name: windows
        """));

    [Fact]
    public void Does_not_report_container_groups_which_lack_the_field() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            ports:
            - port: 80
        """));

    [Fact]
    public void Does_not_report_a_non_root_user_ID() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          runAsUser: 1000
        """));

    [Fact]
    public void Reports_root() => Verify.VerifyKubernetes(PodText.With("""
        {|CNS2005(web):securityContext|}:
          runAsUser: 0
        """));

    [Fact]
    public void Fixes_by_setting_the_field() => Verify.VerifyFix(
        PodText.With(containerName: "{|CNS2005(web):web|}"),
        ShopPod);

    [Fact]
    public void Fixes_by_replacing_false() => Verify.VerifyFix(
        PodText.With("""
        securityContext:
          runAsNonRoot: {|CNS2005(web):false|} # for now
        """),
        PodText.With("""
        securityContext:
          runAsNonRoot: true # for now
        """));

    [Fact]
    public void Does_not_report_a_user_that_is_not_known() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              runAsUser: ${USER}
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With(pod: "os: { name: windows }"));

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
        """);
}
