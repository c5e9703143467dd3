using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.ServicePortMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class ServicePortMissingTests
{
    private const string Ports = """
        ports:
        - name: http
          containerPort: 8080
        """;

    [Fact]
    public void Reports_a_name_that_no_container_has() => Verify.VerifyKubernetes(Manifest.Of(
        Service("{|CNS4060(Service/web, metrics, Deployment/web):metrics|}"),
        DeploymentText.With(name: "web", app: "web", container: Ports)));

    [Theory]
    [InlineData("http")]
    [InlineData("9090")]
    [InlineData("'9090'")]
    [InlineData("PORT")]
    [InlineData("${PORT}")]
    public void Does_not_report_names_of_the_pods_numbers_and_placeholders(string port) => Verify.VerifyKubernetes(Manifest.Of(Service(port), DeploymentText.With(name: "web", app: "web", container: Ports)));

    [Fact]
    public void Does_not_report_without_pods() => Verify.VerifyKubernetes(Service("metrics"));

    [Fact]
    public void Does_not_report_a_port_whose_name_is_unresolved() => Verify.VerifyKubernetes(Manifest.Of(
        Service("metrics"),
        DeploymentText.With(name: "web", app: "web", container: """
            ports:
            - name: ${NAME}
              containerPort: 8080
            """)));

    private static string Service(string port) => Manifest.Spec("v1 Service", "web", $$"""
        selector: { app: web }
        ports:
        - port: 80
          targetPort: {{port}}
        """);
}
