using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NdotsNotLowered>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NdotsNotLoweredTests
{
    [Fact]
    public void Reports_another_value() => Verify.VerifyKubernetes(PodText.With(
        pod: """
            dnsConfig:
              options:
              - name: ndots
                value: {|CNS6041(Pod/web, 2):"5"|}
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_the_recommended_value() => Verify.VerifyKubernetes(PodText.With(
        pod: """
            dnsConfig:
              options:
              - name: ndots
                value: "2"
            """,
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Reports_an_unset_option() => Verify.VerifyKubernetes(PodText.With(name: "{|CNS6041(Pod/web, 2):web|}", image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_a_pod_with_the_DNS_of_its_node() => Verify.VerifyKubernetes(PodText.With(pod: "dnsPolicy: Default", name: "web", image: "registry.example/web:1"));

    [Fact]
    public void Reports_a_workload_of_another_kind() => Verify.VerifyKubernetes(DeploymentText.With(name: "{|CNS6041(Deployment/web, 2):web|}", image: "registry.example/web:1", app: "web"));

    [Theory]
    [InlineData("dnsPolicy: Default")]
    [InlineData("dnsPolicy: None")]
    [InlineData("hostNetwork: true")]
    public void Does_not_report_a_workload_without_the_DNS_of_the_cluster(string setting) => Verify.VerifyKubernetes($$"""
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
              {{setting}}
              containers:
              - name: web
                image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          dnsConfig:
            options:
            - name: ndots
              value: "5"
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
