using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>Makes the workloads of an object.</summary>
internal static class WorkloadReader
{
    public static ImmutableArray<Workload> Read(MappingReader root, KubernetesObject owner, ImmutableArray<PodParts> pods) =>
        [.. pods.Select(p => Read(root, owner, p))];

    private static Workload Read(MappingReader root, KubernetesObject owner, PodParts parts)
    {
        // What the pod lacks is to be pointed out at the workload's name rather than at the key of its specification.
        var pod = parts.Specification.With(owner.Location);
        var labels = parts.Metadata.Pairs("labels");
        var annotationPairs = parts.Metadata.Pairs("annotations");
        var annotations = new PodAnnotations(annotationPairs);
        var security = SecurityContextReader.ReadPod(parts.SecurityOwner?.With(owner.Location) ?? pod, annotations);
        var specification = root.Child("spec");
        var workload = new Workload
        {
            Kind = owner.Kind,
            Name = owner.Name,
            Namespace = owner.Namespace,
            Platform = WorkloadPlatform.Kubernetes,
            Features = WorkloadFeatures.Kubernetes,
            Location = owner.Location,
            Node = owner.Node,
            PodSpec = parts.Specification.Mapping!,
            IsPartial = parts.IsPartial || owner.IsPartial,
            OperatingSystem = ReadOperatingSystem(pod),
            Volumes = [.. VolumeReader.Read(pod), .. parts.MoreVolumes],
            Security = security,
            ServiceAccount = pod.String("serviceAccountName").Or(pod.String("serviceAccount")),
            AutomountServiceAccountToken = pod.Boolean("automountServiceAccountToken"),
            HostNetwork = pod.Boolean("hostNetwork"),
            HostPid = pod.Boolean("hostPID"),
            HostIpc = pod.Boolean("hostIPC"),
            HostUsers = pod.Boolean("hostUsers"),
            ShareProcessNamespace = pod.Boolean("shareProcessNamespace"),
            RestartPolicy = pod.String("restartPolicy"),
            Replicas = specification.With(owner.Location).Integer("replicas"),
            PodLabels = labels,
            Annotations = annotationPairs,
        };
        var defaults = parts.ContainerDefaults is { Mapping: not null } template
            ? SecurityContextReader.ReadContainer(template, null, security, annotations)
            : security;
        var reader = new ContainerReader(workload, annotations);
        workload.Containers = [.. parts.Containers.Select(c => reader.Read(c.Node, c.Role, defaults))];
        return workload;
    }

    private static Property<OperatingSystemKind> ReadOperatingSystem(MappingReader pod)
    {
        var selector = pod.Child("nodeSelector");
        var name = pod.Child("os").String("name")
            .Or(selector.String("kubernetes.io/os"))
            .Or(selector.String("beta.kubernetes.io/os"));
        return OperatingSystemReader.Read(name, StringComparison.Ordinal);
    }
}
