using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.SeccompLocalhost>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class SeccompLocalhostTests
{
    [Fact]
    public void Reports_Localhost() => Verify.VerifyKubernetes("""
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
                type: {|CNS2092(web):Localhost|}
                localhostProfile: app.json
        """);

    [Fact]
    public void Does_not_report_the_default() => Verify.VerifyKubernetes("""
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
    public void Does_not_report_a_missing_profile() => Verify.VerifyKubernetes("""
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
                type: Localhost
                localhostProfile: app.json
        """);
}
