using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.RemoteAccessPort>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class RemoteAccessPortTests
{
    [Fact]
    public void Reports_EXPOSE() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE 8080 {|CNS4009(22, SSH):22/tcp|}
        """);

    [Fact]
    public void Reports_a_range() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE {|CNS4009(22, SSH):20-25|}
        """);

    [Fact]
    public void Reports_a_container_port() => Verify.VerifyKubernetes(PodText.With("""
        ports:
        - containerPort: {|CNS4009(22, SSH):22|}
        """));

    [Fact]
    public void Reports_a_container_group() => Verify.VerifyContainerGroup(AciText.Group("""
        containers:
        - name: web
          properties:
            image: registry.example.com/app:1.2
            ports:
            - port: {|CNS4009(3389, Remote Desktop):3389|}
        """));

    [Fact]
    public void Does_not_report_other_ports() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE 8022 2222
        """);

    [Fact]
    public void Does_not_report_a_wide_range() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        EXPOSE 1-65535
        """);

    [Fact]
    public void Does_not_report_an_unresolved_variable() => Verify.VerifyDockerfile("""
        FROM alpine:3.20
        ARG PORT
        EXPOSE $PORT
        """);
}
