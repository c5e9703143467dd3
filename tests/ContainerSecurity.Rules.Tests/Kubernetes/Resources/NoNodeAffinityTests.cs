using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NoNodeAffinity>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NoNodeAffinityTests
{
    [Fact]
    public void Reports_a_workload_without_node_affinity() => Verify.VerifyKubernetes(DeploymentText.With(name: "{|CNS6042(Deployment/web):web|}", image: "registry.example/web:1", app: "web"));

    [Fact]
    public void Does_not_report_a_nodeSelector() => Verify.VerifyKubernetes(DeploymentText.With(pod: "nodeSelector: { pool: apps }", name: "web", image: "registry.example/web:1", app: "web"));

    [Fact]
    public void Does_not_report_a_nodeAffinity() => Verify.VerifyKubernetes(DeploymentText.With(
        pod: """
            affinity:
              nodeAffinity:
                requiredDuringSchedulingIgnoredDuringExecution:
                  nodeSelectorTerms:
                  - matchExpressions:
                    - { key: pool, operator: In, values: [apps] }
            """,
        name: "web",
        image: "registry.example/web:1",
        app: "web"));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
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
