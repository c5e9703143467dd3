using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.WorkloadIdentityLabelMissing>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class WorkloadIdentityLabelMissingTests
{
    private static readonly string ShopServiceAccount = """
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: shop
          annotations:
            azure.workload.identity/client-id: 00000000-0000-0000-0000-000000000001
        """;

    private static readonly string ShopDeployment = Manifest.Spec("apps/v1 Deployment", "shop", """
        template:
          metadata:
            labels:
              app: shop
          spec:
            serviceAccountName: shop
            containers:
            - name: web
              image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Reports_pods_without_the_label() => Verify.VerifyKubernetes(Manifest.Of(
        ShopServiceAccount,
        Manifest.Spec("apps/v1 Deployment", "{|CNS3021(Deployment/shop, shop):shop|}", """
            template:
              metadata:
                labels:
                  app: shop
              spec:
                serviceAccountName: shop
                containers:
                - name: web
                  image: registry.example.com/app:1.2
            """)));

    [Fact]
    public void Does_not_report_labeled_pods() => Verify.VerifyKubernetes(Manifest.Of(
        ShopServiceAccount,
        Manifest.Spec("apps/v1 Deployment", "shop", """
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
            """)));

    [Fact]
    public void Does_not_report_missing_accounts() => Verify.VerifyKubernetes(ShopDeployment);

    [Fact]
    public void Does_not_report_accounts_without_an_identity() => Verify.VerifyKubernetes(Manifest.Of(
        """
            apiVersion: v1
            kind: ServiceAccount
            metadata:
              name: shop
            """,
        ShopDeployment));

    [Fact]
    public void Does_not_report_a_misplaced_label_of_CNS3022() => Verify.VerifyKubernetes(Manifest.Of(
        ShopServiceAccount,
        Manifest.Spec(
            "apps/v1 Deployment",
            "shop",
            """
                template:
                  metadata:
                    labels:
                      app: shop
                  spec:
                    serviceAccountName: shop
                    containers:
                    - name: web
                      image: registry.example.com/app:1.2
                """,
            metadata: """
                labels:
                  azure.workload.identity/use: "true"
                """)));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes(Manifest.Of(
        ShopServiceAccount,
        """
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
                spec:
                  serviceAccountName: shop
                  containers:
                  - name: web
                    image: registry.example.com/app:1.2
            """));
}
