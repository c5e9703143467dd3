using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.WindowsHostProcess>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class WindowsHostProcessTests
{
    [Fact]
    public void Reports_a_container() => Verify.VerifyKubernetes("""
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
            securityContext:
              windowsOptions:
                hostProcess: {|CNS2027(web):true|}
        """);

    [Fact]
    public void Reports_the_pod() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          os:
            name: windows
          securityContext:
            windowsOptions:
              hostProcess: {|CNS2027(web):true|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_false() => Verify.VerifyKubernetes("""
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
            securityContext:
              windowsOptions:
                hostProcess: false
        """);

    [Fact]
    public void Fixes_by_setting_false() => Verify.VerifyFix(
        """
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
            securityContext:
              windowsOptions:
                hostProcess: {|CNS2027(web):true|}
                runAsUserName: system
        """,
        """
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
            securityContext:
              windowsOptions:
                hostProcess: false
                runAsUserName: system
        """);
}
