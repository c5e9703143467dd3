using ContainerSecurity.Testing;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.DashboardAccountUsed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class DashboardAccountUsedTests
{
    [Fact]
    public void Reports_workload() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          serviceAccountName: {|CNS5070(Pod/web, kubernetes-dashboard):kubernetes-dashboard|}
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_binding() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: {|CNS5070(RoleBinding/shop/app, kubernetes-dashboard):kubernetes-dashboard|}
        subjects:
        - kind: ServiceAccount
          name: app
          namespace: shop
        """);

    [Fact]
    public void Does_not_report_the_dashboard() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          serviceAccountName: kubernetes-dashboard
          containers:
          - name: web
            image: kubernetesui/dashboard:v2.7.0
        """);

    [Fact]
    public void Does_not_report_the_dashboards_own_binding() => Verify.VerifyKubernetes("""
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: app
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: kubernetes-dashboard
        subjects:
        - kind: ServiceAccount
          name: kubernetes-dashboard
          namespace: shop
        """);

    [Fact]
    public void Does_not_report_other_service_accounts() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          serviceAccountName: web
          containers:
          - name: web
            image: registry.example.com/app:1.2
        """);

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
