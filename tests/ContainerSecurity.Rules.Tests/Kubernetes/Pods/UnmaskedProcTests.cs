using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.UnmaskedProc>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class UnmaskedProcTests
{
    [Fact]
    public void Reports_Unmasked() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              procMount: {|CNS2025(web):Unmasked|}
        """);

    [Fact]
    public void Lets_Default_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              procMount: Default
        """);

    [Fact]
    public void Uses_the_default() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              procMount: {|CNS2025(web):Unmasked|}
        """,
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              procMount: Default
        """);

    [Fact]
    public void Leaves_a_user_namespace_to_another_rule() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          hostUsers: false
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              procMount: Unmasked
        """);
}
