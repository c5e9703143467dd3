using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.WorkloadIdentityUnnamed>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class WorkloadIdentityUnnamedTests
{
    private static readonly string ShopDeployment = Manifest.Spec("apps/v1 Deployment", "shop", """
        template:
          metadata:
            labels:
              app: shop
              azure.workload.identity/use: "true"
          spec:
            serviceAccountName: shop
            containers:
            - name: web
              image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_an_account_without_an_identity() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: ServiceAccount
            metadata:
              name: shop
            """,
        Manifest.Spec("apps/v1 Deployment", "shop", """
            template:
              metadata:
                labels:
                  app: shop
                  azure.workload.identity/use: {|CNS3023(Deployment/shop, shop):"true"|}
              spec:
                serviceAccountName: shop
                containers:
                - name: web
                  image: registry.example.com/app:1.2
            """)));

    [Fact]
    public void Does_not_report_a_named_identity() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: ServiceAccount
            metadata:
              name: shop
              annotations:
                azure.workload.identity/client-id: 00000000-0000-0000-0000-000000000001
            """,
        ShopDeployment));

    [Fact]
    public void Does_not_report_missing_accounts() => Verify.VerifyKubernetes(ShopDeployment);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: shop
        ---
        $patch: merge
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: shop
        spec:
          template:
            metadata:
              labels:
                app: shop
                azure.workload.identity/use: "true"
            spec:
              serviceAccountName: shop
              containers:
              - name: web
                image: registry.example.com/app:1.2
        """);
}
