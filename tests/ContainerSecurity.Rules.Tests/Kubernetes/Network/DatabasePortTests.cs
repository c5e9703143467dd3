using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.DatabasePort>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class DatabasePortTests
{
    [Fact]
    public void Reports_EXPOSE() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE {|CNS4010(5432, PostgreSQL):5432|}
        """);

    [Fact]
    public void Reports_the_Docker_API() => Verify.VerifyKubernetes(PodText.With("""
        ports:
        - containerPort: {|CNS4010(2375, the Docker API without TLS):2375|}
        """));

    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            ports:
            - port: {|CNS4010(6379, Redis):6379|}
        """));

    [Fact]
    public void Does_not_report_other_ports() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE 8080
        """);
}
