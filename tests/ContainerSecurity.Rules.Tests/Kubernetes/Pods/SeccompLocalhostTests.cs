using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.SeccompLocalhost>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class SeccompLocalhostTests
{
    [Fact]
    public void Reports_Localhost() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          seccompProfile:
            type: {|CNS2092(web):Localhost|}
            localhostProfile: app.json
        """));

    [Fact]
    public void Does_not_report_the_default() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          seccompProfile:
            type: RuntimeDefault
        """));

    [Fact]
    public void Does_not_report_a_missing_profile() => Verify.VerifyKubernetes(PodText.With());

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              seccompProfile:
                type: Localhost
                localhostProfile: app.json
            """,
        pod: "os: { name: windows }"));
}
