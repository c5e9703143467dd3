using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.CpuRequestDiffersFromLimit>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class CpuRequestDiffersFromLimitTests
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
              requests: { cpu: 1 }
              limits: { cpu: {|CNS6035(web):2|} }
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
              requests: { cpu: 1 }
              limits: { cpu: 1 }
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
              requests: { cpu: "1" }
              limits: { cpu: 1000m }
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
              requests: { cpu: {|CNS6035(web):1|} }
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
              limits: { cpu: 1 }
        """);

    [Fact]
    public void Does_not_report_a_container_without_amounts() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);
}
