using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.WindowsUserNotSet>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class WindowsUserNotSetTests
{
    private static readonly string ShopPod = PodText.With(
        """
            securityContext:
              windowsOptions:
                runAsUserName: ContainerUser
            """,
        pod: """
            os:
              name: windows
            """);

    [Fact]
    public void Reports_an_unset_field() => Verify.VerifyKubernetes(PodText.With(
        pod: """
            os:
              name: windows
            """,
        containerName: "{|CNS2091(web):web|}"));

    [Fact]
    public void Reports_ContainerAdministrator() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              windowsOptions:
                runAsUserName: {|CNS2091(web):ContainerAdministrator|}
            """,
        pod: """
            os:
              name: windows
            """));

    [Fact]
    public void Does_not_report_ContainerUser() => Verify.VerifyKubernetes(ShopPod);

    [Fact]
    public void Does_not_report_ContainerUser_on_the_pod() => Verify.VerifyKubernetes(PodText.With(pod: """
        os:
          name: windows
        securityContext:
          windowsOptions:
            runAsUserName: ContainerUser
        """));

    [Fact]
    public void Does_not_report_HostProcess_containers() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              windowsOptions:
                hostProcess: true
            """,
        pod: """
            os:
              name: windows
            """));

    [Fact]
    public void Does_not_report_Linux_pods() => Verify.VerifyKubernetes(PodText.With());

    [Fact]
    public void Fixes_by_setting_ContainerUser() => Verify.VerifyFix(
        PodText.With(
        pod: """
            os:
              name: windows
            """,
        containerName: "{|CNS2091(web):web|}"),
        ShopPod);

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
