using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.ProbePortNotExposed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class ProbePortNotExposedTests
{
    [Fact]
    public void Does_not_report_an_undeclared_number() => Verify.VerifyKubernetes(PodText.With("""
        ports:
        - containerPort: 8080
        livenessProbe:
          httpGet:
            path: /health
            port: 8081
        """));

    [Fact]
    public void Reports_an_undeclared_name() => Verify.VerifyKubernetes(PodText.With("""
        ports:
        - containerPort: 8080
          name: http
        readinessProbe:
          tcpSocket:
            port: {|CNS6008(web, metrics):metrics|}
        """));

    [Fact]
    public void Does_not_report_a_declared_number() => Verify.VerifyKubernetes(PodText.With("""
        ports:
        - containerPort: 8080
        livenessProbe:
          httpGet:
            path: /health
            port: 8080
        """));

    [Fact]
    public void Does_not_report_a_declared_name() => Verify.VerifyKubernetes(PodText.With("""
        ports:
        - containerPort: 8080
          name: http
        livenessProbe:
          httpGet:
            path: /health
            port: http
        """));
}
