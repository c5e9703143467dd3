using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Manifests.DefaultNamespace>;

namespace ContainerSecurity.Rules.Tests.Manifests;

public class DefaultNamespaceTests
{
    [Fact]
    public void Reports_what_is_wrong() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: {|CNS9005(Pod/default/web):default|}
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Says_nothing_of_what_is_right() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
          labels: { app: web }
        spec:
          containers:
          - name: web
            image: registry.example/web:1
        """);
}
