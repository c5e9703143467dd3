using System.Linq;
using ContainerSecurity.Core.Tests.Model;

namespace ContainerSecurity.Core.Tests.Languages.Kubernetes;

public sealed class WorkloadKindTests
{
    [Theory]
    [InlineData("apps/v1", "Deployment")]
    [InlineData("apps/v1", "ReplicaSet")]
    [InlineData("v1", "Deployment")]
    [InlineData("apps/v1", "StatefulSet")]
    [InlineData("extensions/v1beta1", "DaemonSet")]
    [InlineData("batch/v1", "Job")]
    [InlineData("v1", "ReplicationController")]
    [InlineData("apps.openshift.io/v1", "DeploymentConfig")]
    [InlineData("argoproj.io/v1alpha1", "Rollout")]
    [InlineData("apps.kruise.io/v1alpha1", "CloneSet")]
    [InlineData("serving.knative.dev/v1", "Service")]
    [InlineData("serving.knative.dev/v1", "Configuration")]
    public void A_kind_with_a_template_is_a_workload(string apiVersion, string kind)
    {
        var workload = Parsed.Manifest($$$"""
            apiVersion: {{{apiVersion}}}
            kind: {{{kind}}}
            metadata: {name: outer, namespace: shop, labels: {of: controller}}
            spec:
              replicas: 3
              selector: {}
              template:
                metadata: {labels: {of: pod}}
                spec: {containers: [{name: app, image: 'nginx:1'}]}
            """).Workloads.Single();

        workload.ToString().Should().Be($"{kind}/shop/outer");
        workload.Replicas.Is(3).Should().BeTrue();
        workload.IsPartial.Should().BeFalse();
        workload.PodLabels.Single().Value.Is("pod").Should().BeTrue();
        workload.Containers.Single().Image!.Tag.Is("1").Should().BeTrue();
    }

    [Theory]
    [InlineData("batch/v1beta1", "CronJob", "spec: {jobTemplate: {spec: {template: {spec: POD}}}}")]
    [InlineData("v1", "Pod", "spec: POD")]
    [InlineData("v1", "PodTemplate", "template: {spec: POD}")]
    [InlineData("serving.knative.dev/v1", "Revision", "spec: POD")]
    [InlineData("agents.x-k8s.io/v1alpha1", "Sandbox", "spec: {podTemplate: {spec: POD}}")]
    public void The_pod_is_found_where_the_kind_keeps_it(string apiVersion, string kind, string body)
    {
        var text = $"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\n" + body.Replace("POD", "{containers: [{name: app, image: nginx}]}");

        Parsed.Manifest(text).Workloads.Single().Containers.Single().Name.Is("app").Should().BeTrue();
    }

    [Theory]
    [InlineData("v1", "Service")]
    [InlineData("example.com/v1", "Deployment")]
    [InlineData("batch.volcano.sh/v1alpha1", "Job")]
    public void A_kind_of_another_group_is_no_workload(string apiVersion, string kind)
    {
        var document = Parsed.Manifest($"apiVersion: {apiVersion}\nkind: {kind}\nmetadata: {{name: a}}\nspec: {{template: {{spec: {{containers: [{{name: app}}]}}}}}}\n");

        document.Objects.Should().ContainSingle();
        document.Workloads.Should().BeEmpty();
    }

    [Fact]
    public void Each_template_of_a_workflow_is_a_workload()
    {
        var document = Parsed.Manifest("""
            apiVersion: argoproj.io/v1alpha1
            kind: Workflow
            metadata: {generateName: run-}
            spec:
              serviceAccountName: runner
              templates:
              - name: first
                container: {image: 'alpine:3', securityContext: {privileged: true}}
              - name: second
                script: {image: python, source: print()}
                sidecars: [{name: side, image: redis}]
              - name: steps-only
                steps: []
            """);

        document.Workloads.Should().HaveCount(2).And.OnlyContain(w => w.IsPartial && w.ServiceAccount.Value == "runner");
        document.Objects.Single().Name.Value.Should().Be("run-");
        document.Workloads[0].Containers.Single().Security.Privileged.Is(true).Should().BeTrue();
        document.Workloads[0].Containers.Single().Location.Text.Should().Be("container");
        document.Workloads[1].Containers.Select(c => c.Role).Should().Equal(ContainerRole.Sidecar, ContainerRole.Main);
    }

    [Fact]
    public void The_steps_of_a_task_are_containers_that_take_settings_from_the_step_template()
    {
        var workload = Parsed.Manifest("""
            apiVersion: tekton.dev/v1
            kind: Task
            metadata: {name: build}
            spec:
              stepTemplate: {securityContext: {runAsUser: 1000}}
              steps:
              - {name: one, image: a}
              - {name: two, image: b, securityContext: {runAsUser: 0}}
            """).Workloads.Single();

        workload.Containers.Select(c => c.Security.RunAsUser.Value).Should().Equal(1000, 0);
    }

    [Theory]
    [InlineData("spec: {}")]
    [InlineData("spec:")]
    [InlineData("spec: {template: }")]
    [InlineData("spec: {template: {spec: }}")]
    [InlineData("data: 1")]
    public void A_workload_without_a_pod_has_an_object_only(string body)
    {
        var document = Parsed.Manifest($"apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: a}}\n{body}\n");

        document.Objects.Should().ContainSingle();
        document.Workloads.Should().BeEmpty();
        document.SyntaxDiagnostics.Should().BeEmpty();
    }

    [Theory]
    [InlineData("containers: [{name: app, resources: {}}]", true)]
    [InlineData("containers: [{name: app, $patch: delete}]", true)]
    [InlineData("hostNetwork: true", true)]
    [InlineData("containers: [{name: app, image: a}]", false)]
    [InlineData("containers: [{name: app}, {name: other, image: a}]", true)]
    [InlineData("containers: [{name: app}]", false)]
    [InlineData("containers: [{name: app, requests: {cpu: 1}}]", false)]
    [InlineData("containers: []", false)]
    public void A_patch_is_told_by_its_shape(string pod, bool expected) =>
        Parsed.Manifest($"apiVersion: apps/v1\nkind: Deployment\nmetadata: {{name: a}}\nspec: {{template: {{spec: {{{pod}}}}}}}\n")
            .Workloads.Single().IsPartial.Should().Be(expected);

    [Fact]
    public void Labels_without_a_pod_are_a_part_of_a_workload()
    {
        var workload = Parsed.Manifest("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {template: {metadata: {labels: {app: web}}}}\n").Workloads.Single();

        workload.IsPartial.Should().BeTrue();
        workload.Containers.Should().BeEmpty();
        workload.PodLabels.Single().Value.Is("web").Should().BeTrue();
    }

    [Fact]
    public void Items_of_lists_are_objects_and_take_the_kind_of_a_typed_list()
    {
        var document = Parsed.Manifest("""
            apiVersion: v1
            kind: List
            items:
            - apiVersion: v1
              kind: PodList
              items:
              - metadata: {name: inner}
                spec: {containers: [{name: app, image: nginx}]}
            - {apiVersion: v1, kind: Secret, metadata: {name: keys, namespace: shop}}
            """);

        document.Objects.Select(o => o.ToString()).Should().Equal("Pod/inner", "Secret/shop/keys");
        document.Workloads.Single().Containers.Single().Location.Text.Should().Be("app");
        document.FindResource(document.Objects[1].Location.Span)!.ToString().Should().Be("Secret/shop/keys");
        document.FindResource(document.Workloads[0].Containers[0].Location.Span)!.ToString().Should().Be("Pod/inner");
        document.FindResource(new TextSpan(0, 1)).Should().BeNull();
    }
}
