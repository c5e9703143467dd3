using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoLivenessProbe>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoLivenessProbeTests
{
    [Fact]
    public void Reports_a_container_without_a_probe() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: {|CNS6005(web):web|}
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_a_container_with_a_probe() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            livenessProbe:
              httpGet:
                path: /health
                port: 8080
        """);

    [Fact]
    public void Does_not_report_init_containers() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          initContainers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_jobs() => Verify.VerifyKubernetes("""
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: once
        spec:
          template:
            spec:
              restartPolicy: Never
              containers:
              - name: web
                image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_a_container_next_to_one_with_a_probe() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: {|CNS6062(proxy, web):proxy|}
            image: registry.example.com/proxy:1.2
          - name: web
            image: registry.example.com/app:1.2
            livenessProbe:
              httpGet:
                path: /health
                port: 8080
        """);

    [Fact]
    public void Ignores_the_probe_of_a_sidecar() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          initContainers:
          - name: proxy
            image: registry.example.com/proxy:1.2
            restartPolicy: Always
            livenessProbe:
              httpGet:
                path: /health
                port: 8080
          containers:
          - name: {|CNS6005(web):web|}
            image: registry.example.com/app:1.2
        """);
}
