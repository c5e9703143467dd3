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
    public void Does_not_report_Default() => Verify.VerifyKubernetes("""
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
    public void Fixes_by_setting_the_default() => Verify.VerifyFix(
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
    public void Does_not_report_a_pod_with_a_user_namespace() => Verify.VerifyKubernetes("""
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
