using ContainerSecurity.TestSupport;
using Verify = ContainerSecurity.Testing.RuleVerifier<ContainerSecurity.Rules.Kubernetes.Manifests.RemovedApiVersion>;

namespace ContainerSecurity.Rules.Tests.Kubernetes.Manifests;

public class RemovedApiVersionTests
{
    [Fact]
    public void Reports_a_removed_version() => Verify.VerifyKubernetes("""
        apiVersion: {|CNS9001(CronJob/clean, batch/v1beta1, 1.25, batch/v1):batch/v1beta1|}
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
    public void Does_not_report_a_served_version() => Verify.VerifyKubernetes(Manifest.Spec("batch/v1 CronJob", "clean", """
        schedule: "0 3 * * *"
        jobTemplate:
          spec:
            template:
              spec:
                restartPolicy: OnFailure
                containers:
                - name: clean
                  image: registry.example/clean:1
        """));

    [Fact]
    public void Fixes_a_workload_with_a_selector() => Verify.VerifyFix(
        """
        apiVersion: {|CNS9001(Deployment/shop, extensions/v1beta1, 1.16, apps/v1):extensions/v1beta1|}
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
        DeploymentText.With(workload: "replicas: 3"));

    [Fact]
    public void Fixes_a_budget_with_a_selector() => Verify.VerifyFix(
        """
        apiVersion: {|CNS9001(PodDisruptionBudget/shop, policy/v1beta1, 1.25, policy/v1):'policy/v1beta1'|}
        kind: PodDisruptionBudget
        metadata:
          name: shop
        spec:
          minAvailable: 1
          selector: { matchLabels: { app: shop } }
        """,
        Manifest.Spec("'policy/v1' PodDisruptionBudget", "shop", """
        minAvailable: 1
        selector: { matchLabels: { app: shop } }
        """));

    [Fact]
    public void Does_not_fix_a_budget_with_an_empty_selector() => Verify.VerifyFix(
        """
        apiVersion: {|CNS9001(PodDisruptionBudget/shop, policy/v1beta1, 1.25, policy/v1):policy/v1beta1|}
        kind: PodDisruptionBudget
        metadata:
          name: shop
        spec:
          minAvailable: 1
          selector: {}
        """,
        Manifest.Spec("policy/v1beta1 PodDisruptionBudget", "shop", """
        minAvailable: 1
        selector: {}
        """));

    [Fact]
    public void Does_not_fix_an_Ingress_with_changed_fields() => Verify.VerifyFix(
        """
        apiVersion: {|CNS9001(Ingress/shop, networking.k8s.io/v1beta1, 1.22, networking.k8s.io/v1):networking.k8s.io/v1beta1|}
        kind: Ingress
        metadata:
          name: shop
        spec:
          backend: { serviceName: shop, servicePort: 80 }
        """,
        Manifest.Spec("networking.k8s.io/v1beta1 Ingress", "shop", "backend: { serviceName: shop, servicePort: 80 }"));

    [Theory]
    [InlineData("batch/v2alpha1", "CronJob", "1.21", "batch/v1")]
    [InlineData("authentication.k8s.io/v1beta1", "TokenReview", "1.22", "authentication.k8s.io/v1")]
    [InlineData("coordination.k8s.io/v1beta1", "Lease", "1.22", "coordination.k8s.io/v1")]
    [InlineData("rbac.authorization.k8s.io/v1alpha1", "Role", "1.23", "rbac.authorization.k8s.io/v1")]
    [InlineData("events.k8s.io/v1beta1", "Event", "1.25", "events.k8s.io/v1")]
    [InlineData("node.k8s.io/v1beta1", "RuntimeClass", "1.25", "node.k8s.io/v1")]
    [InlineData("autoscaling/v2beta2", "HorizontalPodAutoscaler", "1.26", "autoscaling/v2")]
    [InlineData("storage.k8s.io/v1beta1", "CSIStorageCapacity", "1.27", "storage.k8s.io/v1")]
    [InlineData("flowcontrol.apiserver.k8s.io/v1beta2", "FlowSchema", "1.29", "flowcontrol.apiserver.k8s.io/v1")]
    [InlineData("flowcontrol.apiserver.k8s.io/v1beta3", "PriorityLevelConfiguration", "1.32", "flowcontrol.apiserver.k8s.io/v1")]
    public void Reports_each_removed_version(string apiVersion, string kind, string version, string other) => Verify.VerifyKubernetes($$"""
        apiVersion: {|CNS9001({{kind}}/shop, {{apiVersion}}, {{version}}, {{other}}):{{apiVersion}}|}
        kind: {{kind}}
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
    [InlineData("1.25", "{|CNS9001(PodDisruptionBudget/web, policy/v1beta1, 1.25, policy/v1):policy/v1beta1|}")]
    [InlineData("1.34", "{|CNS9001(PodDisruptionBudget/web, policy/v1beta1, 1.25, policy/v1):policy/v1beta1|}")]
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
