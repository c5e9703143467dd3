using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.AppArmorOff>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class AppArmorOffTests
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
              appArmorProfile:
                type: {|CNS2023(web, Unconfined):Unconfined|}
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
              appArmorProfile:
                type: RuntimeDefault
        """);

    [Fact]
    public void Does_not_report_an_unset_field() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
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
              appArmorProfile:
                type: {|CNS2023(web, Unconfined):Unconfined|}
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
              appArmorProfile:
                type: RuntimeDefault
        """);
}
