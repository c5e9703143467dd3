using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>An object that runs containers: a pod, a controller that creates pods, or a container group.</summary>
public sealed class Workload
{
    internal Workload()
    {
    }

    /// <summary>The kind, such as <c>Deployment</c> or <c>containerGroups</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The name; unset when none is written.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>The namespace; unset means the namespace of the deployment, which is not necessarily <c>default</c>.</summary>
    public required Property<string> Namespace { get; init; }

    /// <summary>The platform that runs it.</summary>
    public required WorkloadPlatform Platform { get; init; }

    /// <summary>The settings that its platform supports.</summary>
    public required WorkloadFeatures Features { get; init; }

    /// <summary>The location for a finding about the workload as a whole: its name, or the nearest written element.</summary>
    public required Location Location { get; init; }

    /// <summary>The object or resource that it was read from.</summary>
    public required DataMapping Node { get; init; }

    /// <summary>The pod specification (Kubernetes) or the properties (Azure).</summary>
    public required DataMapping PodSpec { get; init; }

    /// <summary>
    /// Whether the file contains only a part of the object (a kustomize patch, a part of an Argo template). An absent value may be in another
    /// file, so rules must not report that something is missing.
    /// </summary>
    public bool IsPartial { get; init; }

    /// <summary>The operating system of the nodes.</summary>
    public Property<OperatingSystemKind> OperatingSystem { get; init; }

    /// <summary>Whether it runs on Windows; false when the operating system is unknown.</summary>
    public bool IsWindows => OperatingSystem.Is(OperatingSystemKind.Windows);

    /// <summary>All containers in the order of their roles (init, sidecar, main, ephemeral), and within each role in the order of the text.</summary>
    public ImmutableArray<Container> Containers { get; internal set; } = [];

    /// <summary>The volumes.</summary>
    public ImmutableArray<Volume> Volumes { get; init; } = [];

    /// <summary>
    /// The security settings of the pod. A container's own settings take precedence; the effective ones are in <see cref="Container.Security"/>.
    /// </summary>
    public required SecurityContext Security { get; init; }

    /// <summary>The name of the service account (Kubernetes); unset when none is written.</summary>
    public Property<string> ServiceAccount { get; init; }

    /// <summary>Whether the service account's token is mounted (Kubernetes); unset means that the service account decides, whose default is true.</summary>
    public Property<bool> AutomountServiceAccountToken { get; init; }

    /// <summary>Whether it shares the host's network namespace.</summary>
    public Property<bool> HostNetwork { get; init; }

    /// <summary>Whether it shares the host's process namespace.</summary>
    public Property<bool> HostPid { get; init; }

    /// <summary>Whether it shares the host's IPC namespace.</summary>
    public Property<bool> HostIpc { get; init; }

    /// <summary>Whether it shares the host's user namespace (Kubernetes: true by default).</summary>
    public Property<bool> HostUsers { get; init; }

    /// <summary>Whether its containers share a process namespace.</summary>
    public Property<bool> ShareProcessNamespace { get; init; }

    /// <summary>The policy for restarting its containers: Always, OnFailure or Never.</summary>
    public Property<string> RestartPolicy { get; init; }

    /// <summary>The number of replicas; unset when none is written.</summary>
    public Property<long> Replicas { get; init; }

    /// <summary>The labels of its pods (Kubernetes) or its tags (Azure).</summary>
    public ImmutableArray<KeyValuePair<string, Property<string>>> PodLabels { get; init; } = [];

    /// <summary>The annotations of its pods.</summary>
    public ImmutableArray<KeyValuePair<string, Property<string>>> Annotations { get; init; } = [];

    /// <summary>The document that declares it.</summary>
    public Document Document => Location.Document;

    /// <summary>The identity of the object, for messages and exemptions.</summary>
    public ResourceIdentity Identity => new(Kind, Namespace.Value, Name.Value ?? Name.Expression ?? "");

    /// <summary>Whether the platform supports all of the given features.</summary>
    public bool Has(WorkloadFeatures features) => (Features & features) == features;

    /// <inheritdoc/>
    public override string ToString() => Identity.ToString();
}
