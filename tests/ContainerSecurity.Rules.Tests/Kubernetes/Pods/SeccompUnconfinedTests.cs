using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.SeccompUnconfined>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class SeccompUnconfinedTests
{
    [Fact]
    public void Reports_Unconfined() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              seccompProfile:
                type: {|CNS2021(web):Unconfined|}
        """);

    [Fact]
    public void Reports_Unconfined_at_the_pod() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            seccompProfile:
              type: {|CNS2021(web):Unconfined|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_RuntimeDefault() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              seccompProfile:
                type: RuntimeDefault
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
              seccompProfile:
                type: {|CNS2021(web):"Unconfined"|}
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
              seccompProfile:
                type: "RuntimeDefault"
        """);

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          os: { name: windows }
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              seccompProfile:
                type: Unconfined
        """);
}
