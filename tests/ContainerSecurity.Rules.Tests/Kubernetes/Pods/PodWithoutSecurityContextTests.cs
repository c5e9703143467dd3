using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Pods.PodWithoutSecurityContext>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Pods;

public class PodWithoutSecurityContextTests
{
    [Fact]
    public void Reports_container_level_settings_alone() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              runAsUser: 1001
            """,
        name: "{|CNS2094(Pod/shop):shop|}"));

    [Fact]
    public void Reports_keys_that_tools_insert() => Verify.VerifyKubernetes(PodText.With(
        """
            securityContext:
              runAsUser: 1001
            """,
        pod: """
            securityContext:
              __note: {}
            """,
        name: "{|CNS2094(Pod/shop):shop|}"));

    [Fact]
    public void Does_not_report_pod_level_settings() => Verify.VerifyKubernetes(PodText.With(pod: """
        securityContext:
          runAsNonRoot: true
        """));

    [Fact]
    public void Does_not_report_a_pod_without_any_settings() => Verify.VerifyKubernetes(PodText.With());

    [Fact]
    public void Reports_settings_of_one_container_of_two() => Verify.VerifyKubernetes(PodText.With(
        "securityContext: { runAsUser: 1001 }",
        after: """
            - name: proxy
              image: registry.example/proxy:1
            """,
        name: "{|CNS2094(Pod/web):web|}",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop
        spec:
          securityContext:
            __note: {}
          containers:
          - name: web
            image: registry.example.com/app:1.2
            securityContext:
              runAsUser: 1001
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
