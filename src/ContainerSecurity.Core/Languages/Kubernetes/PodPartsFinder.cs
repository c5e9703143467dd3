using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>Finds the pods of an object by its kind and group.</summary>
internal static class PodPartsFinder
{
    public static IEnumerable<PodParts> Find(MappingReader root, string kind, string? group)
    {
        if (PodTemplatePaths.Find(kind, group) is { } path)
            return FromTemplate(root, path, kind);
        return (kind, group) switch
        {
            ("Workflow" or "WorkflowTemplate" or "ClusterWorkflowTemplate", "argoproj.io") => FromWorkflow(root.Child("spec")),
            ("CronWorkflow", "argoproj.io") => FromWorkflow(root.Child("spec").Child("workflowSpec")),
            ("EventSource" or "Sensor", "argoproj.io") => FromTemplates([root.Child("spec").Child("template")], root.Child("spec").Child("template")),
            ("SparkApplication", "sparkoperator.k8s.io") => SparkPods.Find(root.Child("spec")),
            ("ScheduledSparkApplication", "sparkoperator.k8s.io") => SparkPods.Find(root.Child("spec").Child("template")),
            ("StepAction", "tekton.dev") => FromStep(root),
            ("Task" or "ClusterTask", "tekton.dev") => FromTask(root.Child("spec"), default, root),
            ("TaskRun", "tekton.dev") => FromTask(root.Child("spec").Child("taskSpec"), root.Child("spec"), root),
            ("Pipeline", "tekton.dev") => FromPipeline(root.Child("spec"), root),
            ("PipelineRun", "tekton.dev") => FromPipeline(root.Child("spec").Child("pipelineSpec"), root),
            _ => root.Mapping is { } mapping ? PodSpecSearch.Find(mapping, group).Select(spec => FromSpecification(root.Reader.Open(spec, root.FallbackLocation))) : [],
        };
    }

    // The operator adds what the file does not say.
    private static PodParts FromSpecification(MappingReader specification) => new()
    {
        Specification = specification,
        Metadata = specification.Child("metadata"),
        Containers = [.. ContainersOf(specification), .. PodSpecSearch.MoreContainers.SelectMany(specification.Children).Select(c => new PodContainer(c, ContainerRole.Main))],
        IsPartial = true,
    };

    private static IEnumerable<PodParts> FromPipeline(MappingReader pipeline, MappingReader root) =>
        pipeline.Mapping is null ? [] : pipeline.Children("tasks").Concat(pipeline.Children("finally")).SelectMany(task => FromTask(task.Child("taskSpec"), default, root));

    private static IEnumerable<PodParts> FromTemplate(MappingReader root, string[] path, string kind)
    {
        var template = root;
        foreach (var key in path)
            template = template.Child(key);
        var specification = template.Child("spec");
        if (specification.Mapping is null)
        {
            // Labels without a pod still say which selectors are meant for it.
            if (specification.IsUnset && path.Length > 0 && template.Child("metadata").Mapping is not null)
                yield return new PodParts { Specification = template, Metadata = template.Child("metadata"), Containers = [], IsPartial = true };
            yield break;
        }

        yield return new PodParts
        {
            Specification = specification,
            Metadata = template.Child("metadata"),
            Containers = ContainersOf(specification),
            IsPartial = PatchShape.IsPatch(root, template, specification, kind),
        };
    }

    private static List<PodContainer> ContainersOf(MappingReader specification)
    {
        var first = specification.Children("initContainers").ToList();
        return
        [
            .. first.Where(c => !IsSidecar(c)).Select(c => new PodContainer(c, ContainerRole.Init)),
            .. first.Where(IsSidecar).Select(c => new PodContainer(c, ContainerRole.Sidecar)),
            .. specification.Children("containers").Select(c => new PodContainer(c, ContainerRole.Main)),
            .. specification.Children("ephemeralContainers").Select(c => new PodContainer(c, ContainerRole.Ephemeral)),
        ];
    }

    private static bool IsSidecar(MappingReader container) => container.String("restartPolicy").Is("Always");

    // Each template of an Argo workflow is a pod of its own; the controller adds what the file does not say.
    private static IEnumerable<PodParts> FromWorkflow(MappingReader specification) => specification.Mapping is null ? [] : FromTemplates(WorkflowTemplates.Find(specification), specification);

    private static IEnumerable<PodParts> FromTemplates(IEnumerable<MappingReader> templates, MappingReader specification)
    {
        foreach (var template in templates)
        {
            List<PodContainer> containers =
            [
                .. template.Children("initContainers").Select(c => new PodContainer(c, IsSidecar(c) ? ContainerRole.Sidecar : ContainerRole.Init)),
                .. template.Children("sidecars").Select(c => new PodContainer(c, ContainerRole.Sidecar)),
                .. Single(template, "container"),
                .. Single(template, "script"),
                .. template.Child("containerSet").Children("containers").Select(c => new PodContainer(c, ContainerRole.Main)),
            ];
            if (containers.Count == 0)
                continue;
            yield return new PodParts
            {
                Specification = specification,
                SecurityOwner = template.Child("securityContext").IsUnset ? null : template,
                Metadata = template.Child("metadata"),
                Containers = containers,
                MoreVolumes = VolumeReader.Read(template),
                IsPartial = true,
            };
        }
    }

    private static IEnumerable<PodParts> FromStep(MappingReader root)
    {
        if (root.Child("spec") is { Mapping: not null } step)
            yield return new PodParts { Specification = step, Metadata = root.Child("metadata"), Containers = [new PodContainer(step, ContainerRole.Main)], IsPartial = true };
    }

    // A container without a name points to the key that holds it.
    private static IEnumerable<PodContainer> Single(MappingReader template, string key)
    {
        var container = template.Child(key);
        if (container.Mapping is not { } mapping)
            yield break;
        var name = mapping["name"] is DataScalar { IsNull: false } scalar ? new Location(container.Reader.Document, scalar.Span) : container.FallbackLocation;
        yield return new PodContainer(container.With(name), ContainerRole.Main);
    }

    private static IEnumerable<PodParts> FromTask(MappingReader task, MappingReader run, MappingReader root)
    {
        if (task.Mapping is null)
            yield break;
        var pod = run.Mapping is null ? task : run.Child("podTemplate");
        yield return new PodParts
        {
            Specification = pod.Mapping is null ? task : pod,
            Metadata = root.Child("metadata"),
            Containers =
            [
                .. task.Children("sidecars").Select(c => new PodContainer(c, ContainerRole.Sidecar)),
                .. task.Children("steps").Select(c => new PodContainer(c, ContainerRole.Main)),
            ],
            ContainerDefaults = task.Child("stepTemplate"),
            MoreVolumes = pod.Mapping is null || ReferenceEquals(pod.Mapping, task.Mapping) ? [] : VolumeReader.Read(task),
            IsPartial = true,
        };
    }
}
