using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.NoLinuxHardening>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class NoLinuxHardeningTests
{
    [Fact]
    public void Reports_a_container_without_hardening() => Verify.VerifyKubernetes(PodText.With(containerName: "{|CNS2035(web):web|}"));

    [Fact]
    public void Does_not_report_a_seccomp_profile() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          seccompProfile:
            type: RuntimeDefault
        """));

    [Fact]
    public void Does_not_report_a_dropped_capability() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          capabilities:
            drop: [ALL]
        """));

    [Fact]
    public void Does_not_report_an_SELinux_level() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          seLinuxOptions:
            level: s0:c1,c2
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
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
    public void Does_not_report_a_Windows_pod() => Verify.VerifyKubernetes(PodText.With(pod: "os: { name: windows }"));

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
