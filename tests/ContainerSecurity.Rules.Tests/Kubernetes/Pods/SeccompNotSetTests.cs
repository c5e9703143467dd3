using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.SeccompNotSet>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class SeccompNotSetTests
{
    [Fact]
    public void Reports_an_unset_field() => Verify.VerifyKubernetes(PodText.With(containerName: "{|CNS2022(web):web|}"));

    [Fact]
    public void Reports_Unconfined() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          seccompProfile:
            type: {|CNS2022(web):Unconfined|}
        """));

    [Fact]
    public void Does_not_report_a_pod_level_profile() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          seccompProfile:
            type: RuntimeDefault
        """));

    [Fact]
    public void Does_not_report_a_Localhost_profile() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          seccompProfile:
            type: Localhost
            localhostProfile: app.json
        """));

    [Fact]
    public void Does_not_report_Windows_pods() => Verify.VerifyKubernetes(PodText.With(pod: """
        os:
          name: windows
        """));

    [Fact]
    public void Reports_an_invalid_type() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          seccompProfile:
            type: {|CNS2022(web):custom|}
        """));

    [Fact]
    public void Fixes_by_setting_the_field() => Verify.VerifyFix(
        PodText.With("""
        {|CNS2022(web):securityContext|}:
          runAsNonRoot: true
        tty: true
        """),
        PodText.With("""
        securityContext:
          runAsNonRoot: true
          seccompProfile:
            type: RuntimeDefault
        tty: true
        """));

    [Fact]
    public void Does_not_report_a_seccomp_annotation() => Verify.VerifyKubernetes(PodText.With(metadata: """
        annotations:
          seccomp.security.alpha.kubernetes.io/defaultProfileName: runtime/default
        """));

    [Fact]
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              seccompProfile:
                type: Unconfined
            """,
        pod: "os: { name: windows }"));

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
