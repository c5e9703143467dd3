using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.OldServiceAccountField>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class OldServiceAccountFieldTests
{
    [Fact]
    public void Reports_service_account() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          {|CNS5052(Pod/web):serviceAccount|}: shop
          containers:
          - name: web
            image: registry.example/web:1
        """);

    [Fact]
    public void Does_not_report_service_account_name() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          serviceAccountName: shop
          containers:
          - name: web
            image: registry.example/web:1
        """);
}
