using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.UpdateCannotProgress>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class UpdateCannotProgressTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("0%", "0")]
    public void Reports_a_Deployment_that_may_neither_add_nor_remove_a_pod(string unavailable, string surge) => Verify.VerifyKubernetes(DeploymentText.With(name: "web", app: "web", workload: $$"""
        strategy:
          rollingUpdate:
            maxUnavailable: {|CNS6068(Deployment/web):{{unavailable}}|}
            maxSurge: {{surge}}
        """));

    [Theory]
    [InlineData("0", "1")]
    [InlineData("1", "0")]
    [InlineData("0", "25%")]
    [InlineData("0", "${SURGE}")]
    public void Does_not_report_room_for_a_pod(string unavailable, string surge) => Verify.VerifyKubernetes(DeploymentText.With(name: "web", app: "web", workload: $$"""
        strategy:
          rollingUpdate:
            maxUnavailable: {{unavailable}}
            maxSurge: {{surge}}
        """));

    [Fact]
    public void Does_not_report_the_default_surge_of_a_Deployment() => Verify.VerifyKubernetes(DeploymentText.With(name: "web", app: "web", workload: "strategy: { rollingUpdate: { maxUnavailable: 0 } }"));

    [Fact]
    public void Reports_a_DaemonSet_which_adds_no_pod_by_default() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 DaemonSet", "agent", """
        updateStrategy:
          rollingUpdate:
            maxUnavailable: {|CNS6068(DaemonSet/agent):0|}
        """));
}
