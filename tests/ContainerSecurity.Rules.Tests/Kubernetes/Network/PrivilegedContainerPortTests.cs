using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Network.PrivilegedContainerPort>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Network;

public class PrivilegedContainerPortTests
{
    [Fact]
    public void Reports_a_privileged_port() => Verify.VerifyKubernetes(PodText.With(
        """
            ports:
            - containerPort: {|CNS4018(web, 80):80|}
            """,
        metadata: "labels: { app: web }",
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_an_unprivileged_port() => Verify.VerifyKubernetes(PodText.With(
        """
            ports:
            - containerPort: 8080
            """,
        metadata: "labels: { app: web }",
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_port_0_or_1024() => Verify.VerifyKubernetes(PodText.With(
        """
            ports:
            - containerPort: 1024
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Reports_the_last_privileged_port() => Verify.VerifyKubernetes(PodText.With(
        """
            ports:
            - containerPort: {|CNS4018(web, 1023):1023|}
            - containerPort: {|CNS4018(web, 1):1|}
            """,
        name: "web",
        image: "registry.example/web:1"));
}
