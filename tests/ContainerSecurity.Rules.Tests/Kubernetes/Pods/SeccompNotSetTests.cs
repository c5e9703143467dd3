using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.SeccompNotSet>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class SeccompNotSetTests
{
    [Fact]
    public void Reports_an_unset_field() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: {|CNS2022(web):web|}
            image: registry.example.com/app:1.2
        """);

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
                type: {|CNS2022(web):Unconfined|}
        """);

    [Fact]
    public void Does_not_report_a_pod_level_profile() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            seccompProfile:
              type: RuntimeDefault
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_a_Localhost_profile() => Verify.VerifyKubernetes("""
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
                type: Localhost
                localhostProfile: app.json
        """);

    [Fact]
    public void Does_not_report_Windows_pods() => Verify.VerifyKubernetes("""
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

    [Fact]
    public void Reports_an_invalid_type() => Verify.VerifyKubernetes("""
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
                type: {|CNS2022(web):custom|}
        """);

    [Fact]
    public void Fixes_by_setting_the_field() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          containers:
          - name: web
            image: registry.example.com/app:1.2
            {|CNS2022(web):securityContext|}:
              runAsNonRoot: true
            tty: true
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
              runAsNonRoot: true
              seccompProfile:
                type: RuntimeDefault
            tty: true
        """);

    [Fact]
    public void Does_not_report_a_seccomp_annotation() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
          annotations:
            seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default
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
                type: Unconfined
        """);

    [Fact]
    public void Does_not_report_a_container_group() => Verify.VerifyContainerGroup("""
        resource group 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = {
          name: 'shop'
          properties: {
            osType: 'Linux'
            containers: [
              {
                name: 'web'
                properties: {
                  image: 'registry.example.com/app:1.2'
                  volumeMounts: [{ name: 'data', mountPath: '/data' }]
                }
              }
            ]
            volumes: [{ name: 'data', secret: { key: 'eA==' } }]
          }
        }
        """, DataFormat.Bicep);
}
