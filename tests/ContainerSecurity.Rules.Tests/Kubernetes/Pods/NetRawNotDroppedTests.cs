using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.NetRawNotDropped>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class NetRawNotDroppedTests
{
    private static readonly string ShopPod = PodText.With("""
        securityContext:
          capabilities:
            drop: ["NET_RAW"]
        """);

    [Fact]
    public void Reports_a_container_that_keeps_NET_RAW() => Verify.VerifyKubernetes(PodText.With(containerName: "{|CNS2012(web):web|}"));

    [Fact]
    public void Does_not_report_a_dropped_NET_RAW() => Verify.VerifyKubernetes(ShopPod);

    [Fact]
    public void Does_not_report_a_dropped_ALL() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: ["ALL"]
        """));

    [Fact]
    public void Fixes_by_dropping_ALL_as_the_rule_for_an_empty_list_does() => Verify.VerifyFix(
        PodText.With(containerName: "{|CNS2012(web):web|}"),
        PodText.With("""
        securityContext:
          capabilities:
            drop: ["ALL"]
        """));

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

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With(pod: "os: { name: windows }"));
}
