using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Secrets.WorkloadIdentityLabelMisplaced>;

namespace ContainerSecurity.Rules.Tests.Secrets;

public class WorkloadIdentityLabelMisplacedTests
{
    [Fact]
    public void Reports_a_label_of_the_Deployment() => Verify.VerifyKubernetes(Manifest.Spec(
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
              {|CNS3022(azure.workload.identity/use):azure.workload.identity/use|}: "true"
            """));

    [Fact]
    public void Reports_an_annotation() => Verify.VerifyKubernetes(Manifest.Spec("apps/v1 Deployment", "shop", """
        template:
          metadata:
            labels:
              app: shop
            annotations:
              {|CNS3022(azure.workload.identity/use):azure.workload.identity/use|}: "true"
          spec:
            serviceAccountName: shop
            containers:
            - name: web
              image: registry.example.com/app:1.2
        """));

    [Fact]
    public void Does_not_report_the_pod_template() => Verify.VerifyKubernetes(Manifest.Spec(
        "apps/v1 Deployment",
        "shop",
        """
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
            """,
        metadata: """
            labels:
              azure.workload.identity/use: "true"
            """));

    [Fact]
    public void Does_not_report_a_Pod() => Verify.VerifyKubernetes(PodText.With(metadata: """
        labels:
          azure.workload.identity/use: "true"
        """));

    [Fact]
    public void Does_not_report_a_patch() => Verify.VerifyKubernetes("""
        $patch: merge
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
}
