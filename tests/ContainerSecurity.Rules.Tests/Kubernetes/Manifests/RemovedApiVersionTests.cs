using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.RemovedApiVersion>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class RemovedApiVersionTests
{
    [Fact]
    public void Reports_a_removed_version() => Verify.VerifyKubernetes("""
        apiVersion: [|batch/v1beta1|]
        kind: CronJob
        metadata:
          name: clean
        spec:
          schedule: "0 3 * * *"
          jobTemplate:
            spec:
              template:
                spec:
                  restartPolicy: OnFailure
                  containers:
                  - name: clean
                    image: registry.example/clean:1
        """);

    [Fact]
    public void Does_not_report_a_served_version() => Verify.VerifyKubernetes("""
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: clean
        spec:
          schedule: "0 3 * * *"
          jobTemplate:
            spec:
              template:
                spec:
                  restartPolicy: OnFailure
                  containers:
                  - name: clean
                    image: registry.example/clean:1
        """);

    [Fact]
    public void Fixes_a_workload_with_a_selector() => Verify.VerifyFix(
        """
        apiVersion: [|extensions/v1beta1|]
        kind: Deployment
        metadata:
          name: shop
        spec:
          replicas: 3
          selector:
            matchLabels: { app: shop }
          template:
            metadata:
              labels: { app: shop }
            spec:
              containers:
              - name: web
                image: registry.example.com/app:1.2
        """,
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: shop
        spec:
          replicas: 3
          selector:
            matchLabels: { app: shop }
          template:
            metadata:
              labels: { app: shop }
            spec:
              containers:
              - name: web
                image: registry.example.com/app:1.2
        """);

    [Fact]
    public void Fixes_a_budget_with_a_selector() => Verify.VerifyFix(
        """
        apiVersion: [|'policy/v1beta1'|]
        kind: PodDisruptionBudget
        metadata:
          name: shop
        spec:
          minAvailable: 1
          selector: { matchLabels: { app: shop } }
        """,
        """
        apiVersion: 'policy/v1'
        kind: PodDisruptionBudget
        metadata:
          name: shop
        spec:
          minAvailable: 1
          selector: { matchLabels: { app: shop } }
        """);

    [Fact]
    public void Does_not_fix_a_budget_with_an_empty_selector() => Verify.VerifyFix(
        """
        apiVersion: [|policy/v1beta1|]
        kind: PodDisruptionBudget
        metadata:
          name: shop
        spec:
          minAvailable: 1
          selector: {}
        """,
        """
        apiVersion: policy/v1beta1
        kind: PodDisruptionBudget
        metadata:
          name: shop
        spec:
          minAvailable: 1
          selector: {}
        """);

    [Fact]
    public void Does_not_fix_an_Ingress_with_changed_fields() => Verify.VerifyFix(
        """
        apiVersion: [|networking.k8s.io/v1beta1|]
        kind: Ingress
        metadata:
          name: shop
        spec:
          backend: { serviceName: shop, servicePort: 80 }
        """,
        """
        apiVersion: networking.k8s.io/v1beta1
        kind: Ingress
        metadata:
          name: shop
        spec:
          backend: { serviceName: shop, servicePort: 80 }
        """);

    [Theory]
    [InlineData("batch/v2alpha1", "CronJob")]
    [InlineData("authentication.k8s.io/v1beta1", "TokenReview")]
    [InlineData("coordination.k8s.io/v1beta1", "Lease")]
    [InlineData("rbac.authorization.k8s.io/v1alpha1", "Role")]
    [InlineData("events.k8s.io/v1beta1", "Event")]
    [InlineData("node.k8s.io/v1beta1", "RuntimeClass")]
    [InlineData("autoscaling/v2beta2", "HorizontalPodAutoscaler")]
    [InlineData("storage.k8s.io/v1beta1", "CSIStorageCapacity")]
    [InlineData("flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema")]
    [InlineData("flowcontrol.apiserver.k8s.io/v1beta3", "PriorityLevelConfiguration")]
    public void Reports_each_removed_version(string apiVersion, string kind) => Verify.VerifyKubernetes($"""
        apiVersion: [|{apiVersion}|]
        kind: {kind}
        metadata:
          name: shop
        """);

    [Theory]
    [InlineData("apps/v1", "Deployment")]
    [InlineData("storage.k8s.io/v1beta1", "VolumeAttributesClass")]
    [InlineData("flowcontrol.apiserver.k8s.io/v1", "FlowSchema")]
    public void Does_not_report_each_served_version(string apiVersion, string kind) => Verify.VerifyKubernetes($"""
        apiVersion: {apiVersion}
        kind: {kind}
        metadata:
          name: shop
        """);

    [Theory]
    [InlineData("1.24", "policy/v1beta1")]
    [InlineData("1.25", "[|policy/v1beta1|]")]
    [InlineData("1.34", "[|policy/v1beta1|]")]
    public void Uses_the_configured_Kubernetes_version(string version, string api) => Verify.VerifyKubernetes(
        $$"""
        apiVersion: {{api}}
        kind: PodDisruptionBudget
        metadata:
          name: web
        spec:
          maxUnavailable: 1
          selector:
            matchLabels: { app: web }
        """,
        $$"""{ "kubernetesVersion": "{{version}}" }""");
}
