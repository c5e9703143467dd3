using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.PortNameDouble>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class PortNameDoubleTests
{
    [Fact]
    public void Reports_the_second_port_of_a_name() => Verify.VerifyKubernetes(PodText.With(
        """
            ports:
            - name: http
              containerPort: 80
            - name: {|CNS9031(http, web):http|}
              containerPort: 8080
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_distinct_names() => Verify.VerifyKubernetes(PodText.With(
        """
            ports:
            - name: http
              containerPort: 80
            - name: admin
              containerPort: 8080
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_unnamed_ports() => Verify.VerifyKubernetes(PodText.With(
        """
            ports:
            - containerPort: 80
            - containerPort: 8080
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_value_that_is_not_known() => Verify.VerifyKubernetes(PodText.With(
        """
            ports:
            - name: http
              containerPort: 80
            - name: "${VALUE}"
              containerPort: 8080
            """,
        name: "web",
        image: "registry.example/web:1"));
}
