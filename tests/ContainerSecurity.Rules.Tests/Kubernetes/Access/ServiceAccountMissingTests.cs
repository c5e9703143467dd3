using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Access.ServiceAccountMissing>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Access;

public class ServiceAccountMissingTests
{
    [Fact]
    public void Reports_missing_service_account() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(
            pod: "serviceAccountName: {|CNS5053(Pod/web, shop):shop|}",
            metadata: "labels: { app: web }",
            name: "web",
            image: "registry.example/web:1"),
        """
            apiVersion: v1
            kind: ServiceAccount
            metadata: { name: web }
            """));

    [Fact]
    public void Does_not_report_defined_service_account() => Verify.VerifyKubernetes(Manifest.Of(
        PodText.With(
            pod: "serviceAccountName: shop",
            metadata: "labels: { app: web }",
            name: "web",
            image: "registry.example/web:1"),
        """
            apiVersion: v1
            kind: ServiceAccount
            metadata: { name: shop }
            """));

    [Fact]
    public void Does_not_report_without_any_service_account() => Verify.VerifyKubernetes(PodText.With(pod: "serviceAccountName: shop", name: "web", image: "registry.example/web:1"));
}
