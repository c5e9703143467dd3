using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoPriorityClass>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoPriorityClassTests
{
    [Fact]
    public void Reports_a_pod_without_a_priority_class() => Verify.VerifyKubernetes(PodText.With(metadata: "labels: { app: web }", name: "{|CNS6029(Pod/web):web|}", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_pod_with_a_priority_class() => Verify.VerifyKubernetes(PodText.With(
        pod: "priorityClassName: shop",
        metadata: "labels: { app: web }",
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
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
