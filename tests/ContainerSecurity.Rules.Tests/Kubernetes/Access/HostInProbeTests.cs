using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.HostInProbe>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class HostInProbeTests
{
    [Fact]
    public void Reports_host_in_probe() => Verify.VerifyKubernetes(PodText.With(
        """
            livenessProbe:
              httpGet: { host: {|CNS5054(web, 192.0.2.1):192.0.2.1|}, port: 80 }
            """,
        metadata: "labels: { app: web }",
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_probe_without_host() => Verify.VerifyKubernetes(PodText.With(
        """
            livenessProbe:
              httpGet: { port: 80 }
            """,
        metadata: "labels: { app: web }",
        name: "web",
        image: "registry.example/web:1"));
}
