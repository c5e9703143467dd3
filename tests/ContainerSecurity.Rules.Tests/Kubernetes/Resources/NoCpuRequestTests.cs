using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoCpuRequest>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoCpuRequestTests
{
    [Fact]
    public void Reports_an_unset_value() => Verify.VerifyKubernetes(PodText.With(containerName: "{|CNS6001(web):web|}"));

    [Fact]
    public void Reports_an_unset_value_at_the_resources() => Verify.VerifyKubernetes(PodText.With("""
        resources:
          {|CNS6001(web):requests|}:
            memory: 1
        """));

    [Fact]
    public void Does_not_report_a_set_value() => Verify.VerifyKubernetes(PodText.With("""
        resources:
          requests:
            cpu: 100m
        """));

    [Fact]
    public void Does_not_report_ephemeral_containers() => Verify.VerifyKubernetes(Manifest.Spec("v1 Pod", "shop", """
        ephemeralContainers:
        - name: web
          image: registry.example.com/app:1.2
        """));
}
