using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NotRollingOver>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NotRollingOverTests
{
    [Fact]
    public void Reports_Recreate() => Verify.VerifyKubernetes(DeploymentText.With(
        name: "web",
        image: "registry.example/web:1",
        workload: """
            strategy:
              type: {|CNS6043(Deployment/web, Recreate):Recreate|}
            """,
        app: "web"));

    [Fact]
    public void Does_not_report_RollingUpdate() => Verify.VerifyKubernetes(DeploymentText.With(
        name: "web",
        image: "registry.example/web:1",
        workload: """
            strategy:
              type: RollingUpdate
            """,
        app: "web"));

    [Fact]
    public void Does_not_report_the_default() => Verify.VerifyKubernetes(DeploymentText.With(name: "web", image: "registry.example/web:1", app: "web"));
}
