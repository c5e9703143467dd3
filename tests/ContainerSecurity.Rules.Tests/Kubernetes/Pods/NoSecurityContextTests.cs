using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.NoSecurityContext>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class NoSecurityContextTests
{
    [Fact]
    public void Reports_a_container_without_one() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: {|CNS2034(web):web|}
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Lets_one_at_the_pod_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            runAsNonRoot: true
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Lets_one_at_the_container_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              privileged: false
        """);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);
}
