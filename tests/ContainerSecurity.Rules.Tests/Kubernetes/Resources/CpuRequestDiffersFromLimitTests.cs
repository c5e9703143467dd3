using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.CpuRequestDiffersFromLimit>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class CpuRequestDiffersFromLimitTests
{
    [Fact]
    public void Reports_different_quantities() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              requests: { cpu: 1 }
              limits: { cpu: {|CNS6035(web):2|} }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_equal_quantities() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              requests: { cpu: 1 }
              limits: { cpu: 1 }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_two_notations_of_the_same_quantity() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              requests: { cpu: "1" }
              limits: { cpu: 1000m }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Reports_an_unset_limit() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              requests: { cpu: {|CNS6035(web):1|} }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_an_unset_request() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              limits: { cpu: 1 }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_container_without_quantities() => Verify.VerifyKubernetes(PodText.With(name: "web", image: "registry.example/web:1"));
}
