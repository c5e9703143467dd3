using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Resources.NamespaceWithoutQuota>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Resources;

public class NamespaceWithoutQuotaTests
{
    private static readonly string WebDeployment = DeploymentText.With(metadata: "namespace: shop", name: "web", image: "registry.example/web:1", app: "web");

    [Fact]
    public void Reports_a_namespace_without_a_quota() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: {|CNS6033(shop):shop|}
            """,
        WebDeployment));

    [Fact]
    public void Does_not_report_a_namespace_with_a_quota() => Verify.VerifyKubernetes(Manifest.Of(
        Manifest.Object("v1 ResourceQuota", "bounds", "spec: {}", metadata: "namespace: shop"),
        """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: shop
            """,
        WebDeployment));

    [Fact]
    public void Does_not_report_a_namespace_without_workloads() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        """);

    [Fact]
    public void Does_not_report_a_value_that_is_not_known() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: Namespace
            metadata:
              name: "${VALUE}"
            """,
        WebDeployment));
}
