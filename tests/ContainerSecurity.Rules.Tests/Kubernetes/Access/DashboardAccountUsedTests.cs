using ContainerSecurity.Testing;
using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.DashboardAccountUsed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class DashboardAccountUsedTests
{
    [Fact]
    public void Reports_workload() => Verify.VerifyKubernetes(PodText.With(
        pod: "serviceAccountName: {|CNS5070(Pod/web, kubernetes-dashboard):kubernetes-dashboard|}",
        metadata: "namespace: shop",
        name: "web"));

    [Fact]
    public void Reports_binding() => Verify.VerifyKubernetes(RbacText.RoleBinding(
        "{|CNS5070(RoleBinding/shop/app, kubernetes-dashboard):kubernetes-dashboard|}",
        RbacText.ServiceAccount("app")));

    [Fact]
    public void Does_not_report_the_dashboard() => Verify.VerifyKubernetes(PodText.With(
        pod: "serviceAccountName: kubernetes-dashboard",
        metadata: "namespace: shop",
        name: "web",
        image: "kubernetesui/dashboard:v2.7.0"));

    [Fact]
    public void Does_not_report_the_dashboards_own_binding() => Verify.VerifyKubernetes(RbacText.RoleBinding("kubernetes-dashboard", RbacText.ServiceAccount("kubernetes-dashboard")));

    [Fact]
    public void Does_not_report_other_service_accounts() => Verify.VerifyKubernetes(PodText.With(pod: "serviceAccountName: web", metadata: "namespace: shop", name: "web"));

    [Fact]
    public void Does_not_report_container_group() => Verify.VerifyContainerGroup("""
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
