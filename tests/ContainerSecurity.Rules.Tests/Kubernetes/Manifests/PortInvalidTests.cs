using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.PortInvalid>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class PortInvalidTests
{
    [Fact]
    public void Reports_a_number_that_is_too_high() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "web", """
        selector: { app: web }
        ports:
        - port: 80
          targetPort: {|CNS9030(123456, number, use a number from 1 to 65535):123456|}
        """));

    [Fact]
    public void Does_not_report_valid_ports() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "web", """
        selector: { app: web }
        ports:
        - name: http
          port: 80
          targetPort: http-1
        - name: n-3456789012345
          port: 81
          targetPort: 8081
        """));

    [Fact]
    public void Reports_a_name_that_is_too_long() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "web", """
        selector: { app: web }
        ports:
        - port: 80
          targetPort: {|CNS9030(n234567890123456, name, "use at most 15 lowercase letters, digits and single hyphens, with at least one letter"):n234567890123456|}
        """));

    [Fact]
    public void Reports_a_port_name_of_a_container() => Verify.VerifyKubernetes(PodText.With(
        """
            ports:
            - name: {|CNS9030(HTTP, name, "use at most 15 lowercase letters, digits and single hyphens, with at least one letter"):HTTP|}
              containerPort: 80
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Reports_a_name_without_a_letter() => Verify.VerifyKubernetes(PodText.With(
        """
            ports:
            - name: {|CNS9030(80, name, "use at most 15 lowercase letters, digits and single hyphens, with at least one letter"):"80"|}
              containerPort: 80
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_unresolved_values() => Verify.VerifyKubernetes(Manifest.Spec("v1 Service", "web", """
        selector: { app: web }
        ports:
        - port: 80
          targetPort: "{{ port }}"
        """));
}
