using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.TillerDeployed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class TillerDeployedTests
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
            image: {|CNS9007(web):gcr.io/kubernetes-helm/tiller:v2.17.0|}
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
}
