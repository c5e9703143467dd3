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
    public void Lets_RuntimeDefault_pass() => Verify.VerifyKubernetes("""
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
    public void Lets_silence_pass() => Verify.VerifyKubernetes("""
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
