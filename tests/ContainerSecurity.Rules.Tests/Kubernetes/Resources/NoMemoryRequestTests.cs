using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoMemoryRequest>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoMemoryRequestTests
{
    [Fact]
    public void Reports_an_unset_value() => Verify.VerifyKubernetes(PodText.With(containerName: "{|CNS6003(web):web|}"));

    [Fact]
    public void Reports_an_unset_value_at_the_resources() => Verify.VerifyKubernetes(PodText.With("""
        resources:
          {|CNS6003(web):requests|}:
            cpu: 1
        """));

    [Fact]
    public void Does_not_report_a_set_value() => Verify.VerifyKubernetes(PodText.With("""
        resources:
          requests:
            memory: 128Mi
        """));

    [Fact]
    public void Does_not_report_ephemeral_containers() => Verify.VerifyKubernetes(Manifest.Spec("v1 Pod", "shop", """
        ephemeralContainers:
        - name: web
          image: registry.example.com/app:1.2
        """));
}
