using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.HostPort>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class HostPortTests
{
    [Fact]
    public void Reports_a_hostPort() => Verify.VerifyKubernetes(PodText.With("""
        ports:
        - containerPort: 8080
          hostPort: {|CNS2028(web, 8080):8080|}
        """));

    [Fact]
    public void Does_not_report_a_containerPort() => Verify.VerifyKubernetes(PodText.With("""
        ports:
        - containerPort: 8080
        """));

    [Fact]
    public void Does_not_report_0() => Verify.VerifyKubernetes(PodText.With("""
        ports:
        - containerPort: 8080
          hostPort: 0
        """));

    [Fact]
    public void Fixes_by_removing_hostPort() => Verify.VerifyFix(
        PodText.With("""
        ports:
        - containerPort: 8080
          hostPort: {|CNS2028(web, 8080):8080|} # until there is a Service
          name: http
        """),
        PodText.With("""
        ports:
        - containerPort: 8080
          name: http
        """));
}
