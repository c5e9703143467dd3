using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.EphemeralStorageDiffers>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class EphemeralStorageDiffersTests
{
    [Fact]
    public void Reports_different_quantities() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              requests: { ephemeral-storage: 1 }
              limits: { ephemeral-storage: {|CNS6038(web):2|} }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_equal_quantities() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              requests: { ephemeral-storage: 1 }
              limits: { ephemeral-storage: 1 }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_two_notations_of_the_same_quantity() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              requests: { ephemeral-storage: 1Gi }
              limits: { ephemeral-storage: 1024Mi }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Reports_an_unset_limit() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              requests: { ephemeral-storage: {|CNS6038(web):1|} }
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_an_unset_request() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              limits: { ephemeral-storage: 1 }
            """,
        name: "web",
        image: "registry.example/web:1"));
}
