using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.NoCapabilityDropped>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class NoCapabilityDroppedTests
{
    [Fact]
    public void Reports_an_unset_field() => Verify.VerifyKubernetes(PodText.With(containerName: "{|CNS2098(web):web|}"));

    [Fact]
    public void Reports_an_empty_list() => Verify.VerifyKubernetes(PodText.With("""
        {|CNS2098(web):securityContext|}:
          capabilities:
            drop: []
        """));

    [Fact]
    public void Does_not_report_a_container_that_drops_some() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [KILL]
        """));

    [Fact]
    public void Does_not_report_ALL() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [ALL]
        """));

    [Fact]
    public void Does_not_report_an_unresolved_list() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: ["${DROP}"]
        """));

    [Fact]
    public void Does_not_report_Windows_pods() => Verify.VerifyKubernetes(PodText.With(pod: """
        os:
          name: windows
        """));

    [Fact]
    public void Fixes_by_dropping_ALL() => Verify.VerifyFix(
        PodText.With(containerName: "{|CNS2098(web):web|}"),
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
