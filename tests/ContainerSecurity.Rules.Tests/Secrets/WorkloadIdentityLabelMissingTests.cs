using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.WorkloadIdentityLabelMissing>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class WorkloadIdentityLabelMissingTests
{
    [Fact]
    public void Reports_pods_without_the_label() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: shop
          annotations:
            azure.workload.identity/client-id: 00000000-0000-0000-0000-000000000001
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: {|CNS3021(Deployment/shop, shop):shop|}
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
        """);

    [Fact]
    public void Does_not_report_labeled_pods() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: shop
          annotations:
            azure.workload.identity/client-id: 00000000-0000-0000-0000-000000000001
        ---
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

    [Fact]
    public void Does_not_report_missing_accounts() => Verify.VerifyKubernetes("""
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
        """);

    [Fact]
    public void Does_not_report_accounts_without_an_identity() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: shop
        ---
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
        """);

    [Fact]
    public void Does_not_report_a_misplaced_label_of_CNS3022() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: shop
          annotations:
            azure.workload.identity/client-id: 00000000-0000-0000-0000-000000000001
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: shop
          labels:
            azure.workload.identity/use: "true"
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
        """);

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: shop
          annotations:
            azure.workload.identity/client-id: 00000000-0000-0000-0000-000000000001
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
            spec:
              serviceAccountName: shop
              containers:
              - name: web
                image: registry.example.com/app:1.2
        """);
}
