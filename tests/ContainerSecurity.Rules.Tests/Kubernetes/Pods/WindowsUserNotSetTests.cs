using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.WindowsUserNotSet>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class WindowsUserNotSetTests
{
    [Fact]
    public void Reports_an_unset_field() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          os:
            name: windows
          containers:
          - name: {|CNS2091(web):web|}
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_ContainerAdministrator() => Verify.VerifyKubernetes("""
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
                runAsUserName: {|CNS2091(web):ContainerAdministrator|}
        """);

    [Fact]
    public void Does_not_report_ContainerUser() => Verify.VerifyKubernetes("""
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
                runAsUserName: ContainerUser
        """);

    [Fact]
    public void Does_not_report_ContainerUser_on_the_pod() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          os:
            name: windows
          securityContext:
            windowsOptions:
              runAsUserName: ContainerUser
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Does_not_report_HostProcess_containers() => Verify.VerifyKubernetes("""
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
                hostProcess: true
        """);

    [Fact]
    public void Does_not_report_Linux_pods() => Verify.VerifyKubernetes("""
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
    public void Fixes_by_setting_ContainerUser() => Verify.VerifyFix(
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          os:
            name: windows
          containers:
          - name: {|CNS2091(web):web|}
            image: registry.example.com/app:1.2
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
                runAsUserName: ContainerUser
        """);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
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
