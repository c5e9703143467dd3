using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.DefaultServiceAccountUsed>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class DefaultServiceAccountUsedTests
{
    [Fact]
    public void Reports_default_service_account() => Verify.VerifyKubernetes(PodText.With(
        pod: "serviceAccountName: {|CNS5051(Pod/web):default|}",
        metadata: "labels: { app: web }",
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_dedicated_service_account() => Verify.VerifyKubernetes(PodText.With(
        pod: "serviceAccountName: shop",
        metadata: "labels: { app: web }",
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_patch() => Verify.VerifyKubernetes("""
        $patch: merge
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          serviceAccountName: default
          containers:
          - name: web
            image: registry.example/web:1
        """);
}
