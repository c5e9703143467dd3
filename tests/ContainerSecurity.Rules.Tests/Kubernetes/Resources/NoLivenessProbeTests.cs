using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoLivenessProbe>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoLivenessProbeTests
{
    [Fact]
    public void Reports_a_container_without_a_probe() => Verify.VerifyKubernetes(PodText.With(containerName: "{|CNS6005(web):web|}"));

    [Fact]
    public void Does_not_report_a_container_with_a_probe() => Verify.VerifyKubernetes(PodText.With("""
        livenessProbe:
          httpGet:
            path: /health
            port: 8080
        """));

    [Fact]
    public void Does_not_report_init_containers() => Verify.VerifyKubernetes(Manifest.Spec("v1 Pod", "shop", """
        initContainers:
        - name: web
          image: registry.example.com/app:1.2
        """));

    [Fact]
    public void Does_not_report_jobs() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 Job", "once", """
        template:
          spec:
            restartPolicy: Never
            containers:
            - name: web
              image: registry.example.com/app:1.2
        """));

    [Fact]
    public void Reports_a_container_next_to_one_with_a_probe() => Verify.VerifyKubernetes(PodText.With(
        after: """
            - name: web
              image: registry.example.com/app:1.2
              livenessProbe:
                httpGet:
                  path: /health
                  port: 8080
            """,
        containerName: "{|CNS6062(proxy, web):proxy|}",
        image: "registry.example.com/proxy:1.2"));

    [Fact]
    public void Ignores_the_probe_of_a_sidecar() => Verify.VerifyKubernetes(PodText.With(
        pod: """
            initContainers:
            - name: proxy
              image: registry.example.com/proxy:1.2
              restartPolicy: Always
              livenessProbe:
                httpGet:
                  path: /health
                  port: 8080
            """,
        containerName: "{|CNS6005(web):web|}"));
}
