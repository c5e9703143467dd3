using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.DashboardDeployed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class DashboardDeployedTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: {|CNS9008(web):kubernetesui/dashboard:v2.7.0|}
        """);

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes("""
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
    public void Reports_a_copy_by_its_label() => Verify.VerifyKubernetes("""
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: shop
        spec:
          replicas: 3
          selector:
            matchLabels: { k8s-app: kubernetes-dashboard }
          template:
            metadata:
              labels: { k8s-app: kubernetes-dashboard }
            spec:
              containers:
              - name: web
                image: {|CNS9008(web):registry.example.com/app:1.2|}
        """);
}
