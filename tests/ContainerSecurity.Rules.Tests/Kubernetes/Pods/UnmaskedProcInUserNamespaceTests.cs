using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.UnmaskedProcInUserNamespace>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class UnmaskedProcInUserNamespaceTests
{
    [Fact]
    public void Reports_it() => Verify.VerifyKubernetes("""
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
              procMount: {|CNS2099(web):Unmasked|}
        """);

    [Fact]
    public void Lets_the_default_pass() => Verify.VerifyKubernetes("""
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
              procMount: Default
        """);

    [Fact]
    public void Leaves_the_namespace_of_the_node_to_another_rule() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              procMount: Unmasked
        """);

    [Fact]
    public void Says_nothing_where_the_namespace_is_not_known() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          hostUsers: ${USERS}
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              procMount: Unmasked
        """);

    [Fact]
    public void Uses_the_default() => Verify.VerifyFix(
        """
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
              procMount: {|CNS2099(web):Unmasked|}
        """,
        """
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
              procMount: Default
        """);
}
