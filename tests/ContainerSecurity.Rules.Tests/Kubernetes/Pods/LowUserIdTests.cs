using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.LowUserId>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class LowUserIdTests
{
    [Fact]
    public void Reports_a_low_ID() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          runAsUser: {|CNS2030(web):1000|}
        """));

    [Fact]
    public void Reports_an_unset_ID() => Verify.VerifyKubernetes(PodText.With(containerName: "{|CNS2030(web):web|}"));

    [Fact]
    public void Does_not_report_a_high_ID() => Verify.VerifyKubernetes(PodText.With("""
        securityContext:
          runAsUser: 10001
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
