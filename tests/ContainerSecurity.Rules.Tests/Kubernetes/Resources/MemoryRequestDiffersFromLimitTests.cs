using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.MemoryRequestDiffersFromLimit>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class MemoryRequestDiffersFromLimitTests
{
    [Fact]
    public void Reports_two_amounts() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            resources:
              requests: { memory: 1 }
              limits: { memory: {|CNS6036(web):2|} }
        """);

    [Fact]
    public void Says_nothing_of_one_amount() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            resources:
              requests: { memory: 1 }
              limits: { memory: 1 }
        """);

    [Fact]
    public void Takes_two_ways_to_write_an_amount_for_one() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            resources:
              requests: { memory: 1Gi }
              limits: { memory: 1024Mi }
        """);

    [Fact]
    public void Reports_a_missing_limit() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            resources:
              requests: { memory: {|CNS6036(web):1|} }
        """);

    [Fact]
    public void Says_nothing_of_a_missing_request() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
            resources:
              limits: { memory: 1 }
        """);
}
