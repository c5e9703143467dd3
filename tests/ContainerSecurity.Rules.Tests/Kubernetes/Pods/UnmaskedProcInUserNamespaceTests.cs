using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.UnmaskedProcInUserNamespace>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class UnmaskedProcInUserNamespaceTests
{
    [Fact]
    public void Reports_Unmasked() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_the_default() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_the_user_namespace_of_the_node() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_an_unresolved_namespace() => Verify.VerifyKubernetes("""
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
    public void Fixes_by_setting_the_default() => Verify.VerifyFix(
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
