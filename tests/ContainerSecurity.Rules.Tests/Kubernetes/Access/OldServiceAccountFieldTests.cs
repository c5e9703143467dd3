using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.OldServiceAccountField>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class OldServiceAccountFieldTests
{
    [Fact]
    public void Reports_service_account() => Verify.VerifyKubernetes(PodText.With(
        pod: "{|CNS5052(Pod/web):serviceAccount|}: shop",
        metadata: "labels: { app: web }",
        name: "web",
        image: "registry.example/web:1"));

    [Fact]
    public void Does_not_report_service_account_name() => Verify.VerifyKubernetes(PodText.With(
        pod: "serviceAccountName: shop",
        metadata: "labels: { app: web }",
        name: "web",
        image: "registry.example/web:1"));
}
