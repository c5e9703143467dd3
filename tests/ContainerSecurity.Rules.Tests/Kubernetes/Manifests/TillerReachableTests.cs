using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.TillerReachable>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class TillerReachableTests
{
    [Fact]
    public void Reports_all_addresses() => Verify.VerifyKubernetes(DeploymentText.With(
        "args: [{|CNS9044(tiller):--listen=0.0.0.0:44134|}]",
        name: "tiller",
        containerName: "tiller",
        image: "registry.example/tiller:v2.17.0",
        app: "web"));

    [Fact]
    public void Does_not_report_localhost() => Verify.VerifyKubernetes(DeploymentText.With(
        """
            args: ["--listen=localhost:44134"]
            """,
        name: "tiller",
        containerName: "tiller",
        image: "registry.example/tiller:v2.17.0",
        app: "web"));

    [Fact]
    public void Does_not_report_a_listen_option_of_two_words() => Verify.VerifyKubernetes(DeploymentText.With(
        """
            args: ["--listen", "localhost:44134"]
            """,
        name: "tiller",
        containerName: "tiller",
        image: "registry.example/tiller:v2.17.0",
        app: "web"));

    [Fact]
    public void Reports_the_default_address() => Verify.VerifyKubernetes(DeploymentText.With(
        name: "tiller",
        containerName: "{|CNS9044(tiller):tiller|}",
        image: "registry.example/tiller:v2.17.0",
        app: "web"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: tiller
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
              - name: tiller
                image: registry.example/tiller:v2.17.0
                args: [--listen=0.0.0.0:44134]
        """);
}
