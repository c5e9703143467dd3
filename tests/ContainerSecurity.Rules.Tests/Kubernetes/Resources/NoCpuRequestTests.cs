using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoCpuRequest>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoCpuRequestTests
{
    [Fact]
    public void Reports_a_container_without_it() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: {|CNS6001(web):web|}
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_it_at_the_resources_that_lack_it() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            resources:
              {|CNS6001(web):requests|}:
                memory: 1
        """);

    [Fact]
    public void Lets_it_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            resources:
              requests:
                cpu: 100m
        """);

    [Fact]
    public void Says_nothing_of_ephemeral_containers() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          ephemeralContainers:
          - name: web
            image: registry.example.com/app:1.2
        """);
}
