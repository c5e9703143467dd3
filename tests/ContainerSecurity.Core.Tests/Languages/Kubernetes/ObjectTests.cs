using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Core.Tests.Languages.Kubernetes;

/// <summary>Objects as the API server takes them: kinds with their groups, strings that must be strings, and objects in objects.</summary>
public class ObjectTests
{
    [Theory]
    [InlineData("v1", "Namespace", "Namespace")]
    [InlineData("servicebus.azure.com/v1api20211101", "Namespace", "Namespace.servicebus.azure.com")]
    [InlineData("projectcalico.org/v3", "NetworkPolicy", "NetworkPolicy.projectcalico.org")]
    [InlineData("networking.k8s.io/v1", "NetworkPolicy", "NetworkPolicy")]
    [InlineData("extensions/v1beta1", "Ingress", "Ingress")]
    [InlineData("v1", "ClusterRole", "ClusterRole")]
    [InlineData("example.com/v1", "ClusterRole", "ClusterRole.example.com")]
    [InlineData("example.com/v1", "Widget", "Widget")]
    public void A_kind_is_known_by_its_group(string version, string kind, string expected)
    {
        var item = Objects($"apiVersion: {version}\nkind: {kind}\nmetadata: {{ name: a }}\n").Single();

        item.QualifiedKind.Should().Be(expected);
        DocumentSet.Create(item.Document).ObjectsOfKind(expected).Should().Equal(item);
        DocumentSet.Create(item.Document).FindObjects(expected, null, "a").Should().Equal(item);
    }

    [Theory]
    [InlineData("v1", "ConfigMap", "data: { PORT: 8080 }", "'PORT' must be a string, but YAML reads this as a number; put it in quotes")]
    [InlineData("v1", "ConfigMap", "data: { DEBUG: on }", "'DEBUG' must be a string, but YAML reads this as a boolean; put it in quotes")]
    [InlineData("v1", "Secret", "stringData: { pin: 0123 }", "'pin' must be a string, but YAML reads this as a number; put it in quotes")]
    [InlineData("v1", "Pod", "spec: { containers: [{ name: c, image: i, env: [{ name: A, value: 1e3 }] }] }", "'value' must be a string, but YAML reads this as a number; put it in quotes")]
    [InlineData("v1", "Pod", "spec: { containers: [{ name: c, image: i, args: [--port, 8080] }] }", "'args' must be a string, but YAML reads this as a number; put it in quotes")]
    [InlineData("v1", "Pod", "spec: { nodeSelector: { gpu: true }, containers: [{ name: c, image: i }] }", "'gpu' must be a string, but YAML reads this as a boolean; put it in quotes")]
    [InlineData("v1", "Service", "spec: { selector: { version: 2 } }", "'version' must be a string, but YAML reads this as a number; put it in quotes")]
    public void Reports_a_number_or_boolean_in_place_of_a_string(string version, string kind, string body, string message) =>
        Parse($"apiVersion: {version}\nkind: {kind}\nmetadata: {{ name: a }}\n{body}\n").SelectMany(d => d.SyntaxDiagnostics).Should().ContainSingle().Which.Message.Should().Be(message);

    [Theory]
    [InlineData("v1", "ConfigMap", "data: { PORT: '8080', VERSION: 1.2.3, DATE: 2026-01-01, NAME: nobody }")]
    [InlineData("v1", "Pod", "spec: { containers: [{ name: c, image: i, ports: [{ containerPort: 80 }], resources: { limits: { cpu: 1 } }, livenessProbe: { httpGet: { port: 80 } } }] }")]
    [InlineData("scheduling.k8s.io/v1", "PriorityClass", "value: 1000")]
    [InlineData("example.com/v1", "Widget", "data: { PORT: 8080 }")]
    [InlineData("apiextensions.k8s.io/v1", "CustomResourceDefinition", "spec: { names: { kind: 1 } }")]
    public void Does_not_report_values_of_the_right_type(string version, string kind, string body) =>
        Parse($"apiVersion: {version}\nkind: {kind}\nmetadata: {{ name: a }}\n{body}\n").SelectMany(d => d.SyntaxDiagnostics).Should().BeEmpty();

    [Theory]
    [InlineData("ray.io/v1", "RayCluster", "spec: { headGroupSpec: { template: { spec: { containers: [{ name: c, image: i }] } } } }")]
    [InlineData("kubeflow.org/v1", "PyTorchJob", "spec: { pytorchReplicaSpecs: { Worker: { template: { spec: { containers: [{ name: c, image: i }] } } } } }")]
    [InlineData("batch.volcano.sh/v1alpha1", "Job", "spec: { tasks: [{ template: { spec: { containers: [{ name: c, image: i }] } } }] }")]
    [InlineData("jobset.x-k8s.io/v1alpha2", "JobSet", "spec: { replicatedJobs: [{ template: { spec: { template: { spec: { containers: [{ name: c, image: i }] } } } } }] }")]
    [InlineData("keda.sh/v1alpha1", "ScaledJob", "spec: { jobTargetRef: { template: { spec: { containers: [{ name: c, image: i }] } } } }")]
    [InlineData("monitoring.coreos.com/v1", "Prometheus", "spec: { containers: [{ name: c, image: i }] }")]
    [InlineData("tekton.dev/v1", "Pipeline", "spec: { tasks: [{ name: t, taskSpec: { steps: [{ name: c, image: i }] } }] }")]
    [InlineData("tekton.dev/v1", "PipelineRun", "spec: { pipelineSpec: { finally: [{ name: t, taskSpec: { steps: [{ name: c, image: i }] } }] } }")]
    [InlineData("elasticsearch.k8s.elastic.co/v1", "Elasticsearch", "spec: { nodeSets: [{ podTemplate: { spec: { initContainers: [{ name: c, image: i }] } } }] }")]
    [InlineData("acid.zalan.do/v1", "postgresql", "spec: { sidecars: [{ name: c, image: i }] }")]
    [InlineData("sparkoperator.k8s.io/v1beta2", "SparkApplication", "spec: { driver: { image: i } }")]
    [InlineData("sparkoperator.k8s.io/v1beta2", "SparkApplication", "spec: { image: i }")]
    [InlineData("sparkoperator.k8s.io/v1beta2", "ScheduledSparkApplication", "spec: { template: { executor: { image: i } } }")]
    [InlineData("tekton.dev/v1beta1", "StepAction", "spec: { image: i, script: make }")]
    [InlineData("argoproj.io/v1alpha1", "EventSource", "spec: { template: { container: { image: i } } }")]
    [InlineData("argoproj.io/v1alpha1", "Workflow", "spec: { templates: [{ name: t, steps: [[{ name: s, inline: { container: { image: i } } }]] }] }")]
    [InlineData("argoproj.io/v1alpha1", "CronWorkflow", "spec: { workflowSpec: { templates: [{ name: t, dag: { tasks: [{ name: s, inline: { script: { image: i } } }] } }] } }")]
    [InlineData("argoproj.io/v1alpha1", "WorkflowTemplate", "spec: { templateDefaults: { container: { image: i } } }")]
    [InlineData("argoproj.io/v1alpha1", "AnalysisTemplate", "spec: { metrics: [{ provider: { job: { spec: { template: { spec: { containers: [{ name: c, image: i }] } } } } } }] }")]
    public void Finds_the_containers_of_custom_resources(string version, string kind, string body) =>
        Objects($"apiVersion: {version}\nkind: {kind}\nmetadata: {{ name: a }}\n{body}\n").SelectMany(o => o.Workloads).SelectMany(w => w.Containers).Should().ContainSingle().Which.Image!.Text.Should().Be("i");

    [Fact]
    public void Finds_a_container_that_a_custom_resource_adjusts() =>
        Objects("apiVersion: monitoring.coreos.com/v1\nkind: Prometheus\nmetadata: { name: a }\nspec: { containers: [{ name: prometheus, securityContext: { privileged: true } }] }\n")
            .Single().Workloads.Single().Containers.Single().Security.Privileged.Is(true).Should().BeTrue();

    [Theory]
    [InlineData("kyverno.io/v1", "ClusterPolicy", "spec: { rules: [{ validate: { pattern: { spec: { containers: [{ name: '*', image: '!*:latest' }] } } } }] }")]
    [InlineData("example.com/v1", "Widget", "spec: { overlays: [{ containers: [{ name: c, image: i }] }] }")]
    [InlineData("example.com/v1", "Widget", "spec: { containers: [{ name: c }] }")]
    public void Patterns_and_patches_are_not_pods(string version, string kind, string body) =>
        Objects($"apiVersion: {version}\nkind: {kind}\nmetadata: {{ name: a }}\n{body}\n").SelectMany(o => o.Workloads).Should().BeEmpty();

    [Theory]
    [InlineData("apiVersion: template.openshift.io/v1\nkind: Template\nmetadata: { name: t }\nobjects: [{ apiVersion: v1, kind: Pod, metadata: { name: inner } }]\n", "Pod")]
    [InlineData("apiVersion: work.open-cluster-management.io/v1\nkind: ManifestWork\nmetadata: { name: t }\nspec: { workload: { manifests: [{ apiVersion: v1, kind: Pod, metadata: { name: inner } }] } }\n", "Pod")]
    [InlineData("apiVersion: kubernetes.crossplane.io/v1alpha2\nkind: Object\nmetadata: { name: t }\nspec: { forProvider: { manifest: { apiVersion: v1, kind: Pod, metadata: { name: inner } } } }\n", "Pod")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: kube-proxy }\ndata:\n  config.conf: |-\n    apiVersion: kubeproxy.config.k8s.io/v1alpha1\n    kind: KubeProxyConfiguration\n    mode: ipvs\n", "KubeProxyConfiguration")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: kubelet-config-1.23 }\ndata:\n  kubelet: |\n    apiVersion: kubelet.config.k8s.io/v1beta1\n    kind: KubeletConfiguration\n", "KubeletConfiguration")]
    [InlineData("apiVersion: triggers.tekton.dev/v1beta1\nkind: TriggerTemplate\nmetadata: { name: t }\nspec: { resourcetemplates: [{ apiVersion: v1, kind: Pod, metadata: { name: inner } }] }\n", "Pod")]
    [InlineData("apiVersion: work.karmada.io/v1alpha1\nkind: Work\nmetadata: { name: t }\nspec: { workload: { manifests: [{ apiVersion: v1, kind: Pod, metadata: { name: inner } }] } }\n", "Pod")]
    [InlineData("apiVersion: core.oam.dev/v1beta1\nkind: Application\nmetadata: { name: t }\nspec: { components: [{ type: k8s-objects, properties: { objects: [{ apiVersion: v1, kind: Pod, metadata: { name: inner } }] } }] }\n", "Pod")]
    [InlineData("apiVersion: apiextensions.crossplane.io/v1\nkind: Composition\nmetadata: { name: t }\nspec: { pipeline: [{ step: s, input: { resources: [{ base: { apiVersion: v1, kind: Pod, metadata: { name: inner } } }] } }] }\n", "Pod")]
    [InlineData("apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: { name: t }\nspec:\n  templates:\n  - name: a\n    resource:\n      action: create\n      manifest: |\n        apiVersion: v1\n        kind: Pod\n        metadata: { name: inner }\n", "Pod")]
    public void Finds_objects_in_objects(string text, string kind) => Objects(text).Select(o => o.Kind).Should().HaveCount(2).And.Contain(kind);

    [Fact]
    public void An_embedded_file_has_the_positions_of_the_manifest()
    {
        var file = Objects("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: kube-proxy }\ndata:\n  config.conf: |\n    apiVersion: kubeproxy.config.k8s.io/v1alpha1\n    kind: KubeProxyConfiguration\n    metricsBindAddress: 0.0.0.0:10249\n").Last();

        var address = file.Get("metricsBindAddress")!;

        address.Location.Text.Should().Be("0.0.0.0:10249");
        address.Location.Start.Line.Should().Be(7);
    }

    [Fact]
    public void What_a_controller_made_of_another_object_is_not_judged_again()
    {
        const string Owner = "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { template: { spec: { containers: [{ name: c, image: i }] } } }\n";
        const string Owned = "apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: { name: web-1, namespace: shop, ownerReferences: [{ kind: Deployment, name: web, controller: true }] }\nspec: { template: { spec: { containers: [{ name: c, image: i }] } } }\n";

        DocumentSet.Create(Parse(Owner + "---\n" + Owned)).Workloads.Select(w => w.Kind).Should().Equal("Deployment");
        DocumentSet.Create(Parse($"apiVersion: v1\nkind: List\nitems:\n- {Owner.Replace("\n", "\n  ").TrimEnd()}\n- {Owned.Replace("\n", "\n  ").TrimEnd()}\n")).Workloads.Select(w => w.Kind).Should().Equal("Deployment");
        DocumentSet.Create(Parse(Owned)).Workloads.Select(w => w.Kind).Should().Equal("ReplicaSet");
        DocumentSet.Create(Parse(Owner.Replace("shop", "other") + "---\n" + Owned)).Workloads.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("nodeName: n1, securityContext: {}, serviceAccountName: default, tolerations: []", "imagePullPolicy: Always, resources: {}", 1)]
    [InlineData("volumes: [{ name: kube-api-access-x, projected: {} }]", "volumeMounts: [{ name: kube-api-access-x, mountPath: /t }]", 1)]
    [InlineData("hostNetwork: true", "", 2)]
    [InlineData("serviceAccountName: admin", "", 2)]
    [InlineData("volumes: [{ name: h, hostPath: { path: / } }]", "", 2)]
    [InlineData("", "securityContext: { privileged: true }", 2)]
    [InlineData("", "command: [sh]", 2)]
    [InlineData("", "env: [{ name: PASSWORD, value: secret }]", 2)]
    public void A_pod_that_differs_from_the_template_of_its_owner_is_judged(string pod, string container, int expected)
    {
        const string Owner = "apiVersion: batch/v1\nkind: Job\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: c, image: i }] } } }\n---\n";
        var owned = $"apiVersion: v1\nkind: Pod\nmetadata: {{ name: web-1, ownerReferences: [{{ kind: Job, name: web, controller: true }}] }}\nspec: {{ containers: [{{ name: c, image: i, {container} }}], {pod} }}\n";

        DocumentSet.Create(Parse(Owner + owned)).Workloads.Should().HaveCount(expected);
    }

    [Theory]
    [InlineData("apps/v1", "Deployment", "Deployment", "a", "a")]
    [InlineData("apps/v1", "Deployment", "Deployment", "a", "b")]
    public void Objects_that_name_each_other_as_owners_are_judged(string version, string kind, string owner, string first, string second)
    {
        string Text(string name, string of) => $"apiVersion: {version}\nkind: {kind}\nmetadata: {{ name: {name}, ownerReferences: [{{ kind: {owner}, name: {of}, controller: true }}] }}\nspec: {{ template: {{ spec: {{ containers: [{{ name: c, image: i }}] }} }} }}\n---\n";

        DocumentSet.Create(Parse(Text(first, second) + (first == second ? "" : Text(second, first)))).Workloads.Should().HaveCount(first == second ? 1 : 2);
    }

    [Fact]
    public void An_object_that_runs_nothing_is_judged_whoever_owns_it() =>
        DocumentSet.Create(Parse("apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n---\napiVersion: v1\nkind: Secret\nmetadata: { name: b, ownerReferences: [{ kind: ConfigMap, name: a, controller: true }] }\nstringData: { a: b }\n"))
            .KubernetesObjects.Should().HaveCount(2);

    [Fact]
    public void A_former_revision_without_replicas_is_not_judged()
    {
        const string Owner = "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: c, image: i:2 }] } } }\n---\n";
        const string Old = "apiVersion: apps/v1\nkind: ReplicaSet\nmetadata: { name: web-1, ownerReferences: [{ kind: Deployment, name: web, controller: true }] }\nspec: { replicas: 0, template: { spec: { containers: [{ name: c, image: i:1 }] } } }\n";

        DocumentSet.Create(Parse(Owner + Old)).Workloads.Should().ContainSingle();
        DocumentSet.Create(Parse(Owner + Old.Replace("replicas: 0", "replicas: 1"))).Workloads.Should().HaveCount(2);
    }

    private static ImmutableArray<Document> Parse(string text) => DocumentParser.Parse("a.yaml", SourceText.From(text));

    private static List<KubernetesObject> Objects(string text) => [.. Parse(text).OfType<KubernetesDocument>().SelectMany(d => d.Objects)];
}
