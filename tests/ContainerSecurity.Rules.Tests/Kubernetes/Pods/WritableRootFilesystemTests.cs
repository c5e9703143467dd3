using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.WritableRootFilesystem>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class WritableRootFilesystemTests
{
    private static readonly string ShopPod = PodText.With("""
        securityContext:
          readOnlyRootFilesystem: true
        """);

    [Fact]
    public void Reports_an_unset_field() => Verify.VerifyKubernetes(PodText.With(containerName: "{|CNS2020(web):web|}"));

    [Fact]
    public void Reports_false() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          readOnlyRootFilesystem: {|CNS2020(web):false|}
        """));

    [Fact]
    public void Does_not_report_true() => Verify.VerifyKubernetes(ShopPod);

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
    public void Fixes_by_setting_the_field() => Verify.VerifyFix(
        PodText.With(containerName: "{|CNS2020(web):web|}"),
        ShopPod);

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
