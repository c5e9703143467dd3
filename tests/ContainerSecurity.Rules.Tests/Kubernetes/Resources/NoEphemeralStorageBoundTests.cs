using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoEphemeralStorageBound>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoEphemeralStorageBoundTests
{
    [Fact]
    public void Reports_a_missing_request_and_limit() => Verify.VerifyKubernetes(PodText.With(name: "web", containerName: "{|CNS6037(web, request or limit):web|}", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_set_limit() => Verify.VerifyKubernetes(PodText.With(
        """
            resources:
              limits: { ephemeral-storage: 1Gi }
            """,
        name: "web",
        image: "registry.example/web:1"));
}
