using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Isolation.PrivilegeEscalationNotDenied>;

namespace ContainerSecurity.Tests.Isolation;

public class PrivilegeEscalationNotDeniedTests
{
    [Fact]
    public void Reports_a_container_that_says_nothing() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: [|web|]
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_true() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              allowPrivilegeEscalation: [|true|]
        """);

    [Fact]
    public void Lets_false_pass() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              allowPrivilegeEscalation: false
        """);

    [Fact]
    public void Reports_a_setting_at_the_pod_which_has_no_effect() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            allowPrivilegeEscalation: false
          containers:
          - name: [|web|]
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Says_nothing_of_Windows() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          os:
            name: windows
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);
}
