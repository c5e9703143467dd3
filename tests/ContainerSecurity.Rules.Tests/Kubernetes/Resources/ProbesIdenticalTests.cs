using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.ProbesIdentical>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class ProbesIdenticalTests
{
    [Fact]
    public void Reports_identical_probes() => Verify.VerifyKubernetes(PodText.With("""
        {|CNS6007(web):livenessProbe|}:
          httpGet: {path: /health, port: 8080}
        readinessProbe:
          httpGet:
            path: /health
            port: 8080
        """));

    [Fact]
    public void Does_not_report_another_path() => Verify.VerifyKubernetes(PodText.With("""
        livenessProbe:
          httpGet: {path: /alive, port: 8080}
        readinessProbe:
          httpGet: {path: /ready, port: 8080}
        """));

    [Fact]
    public void Does_not_report_a_more_tolerant_liveness_probe() => Verify.VerifyKubernetes(PodText.With("""
        livenessProbe:
          httpGet: {path: /health, port: 8080}
          failureThreshold: 10
        readinessProbe:
          httpGet: {path: /health, port: 8080}
        """));
}
