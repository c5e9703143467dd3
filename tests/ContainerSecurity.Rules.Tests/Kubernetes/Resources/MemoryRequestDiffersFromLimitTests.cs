using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.MemoryRequestDiffersFromLimit>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class MemoryRequestDiffersFromLimitTests
{
    [Fact]
    public void Reports_different_quantities() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              requests: { memory: 1 }
              limits: { memory: {|CNS6036(web):2|} }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_equal_quantities() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              requests: { memory: 1 }
              limits: { memory: 1 }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_two_notations_of_the_same_quantity() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              requests: { memory: 1Gi }
              limits: { memory: 1024Mi }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Reports_an_unset_limit() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              requests: { memory: {|CNS6036(web):1|} }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_an_unset_request() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              limits: { memory: 1 }
            """,
        name: "web",
        image: "registry.example/web:1"));
}
