using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>Something that runs containers: a pod or what makes pods, or a container group.</summary>
public sealed class Workload
{
    internal Workload()
    {
    }

    /// <summary>The kind, such as <c>Deployment</c> or <c>containerGroups</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The name.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>The namespace; not set means the one that it will be deployed to, which is not the same as <c>default</c>.</summary>
    public required Property<string> Namespace { get; init; }

    /// <summary>What runs it.</summary>
    public required WorkloadPlatform Platform { get; init; }

    /// <summary>What can be said about it on its platform.</summary>
    public required WorkloadFeatures Features { get; init; }

    /// <summary>Where to point when the workload as a whole is meant: its name, or the nearest thing written.</summary>
    public required Location Location { get; init; }

    /// <summary>The object or resource that it was read from.</summary>
    public required DataMapping Node { get; init; }

    /// <summary>The pod specification (Kubernetes) or the properties (Azure).</summary>
    public required DataMapping Specification { get; init; }

    /// <summary>
    /// Whether the file holds only a part of the object (a kustomize patch, an Argo template part): what is absent may stand elsewhere,
    /// so rules must not report that something is missing.
    /// </summary>
    public bool IsPartial { get; init; }

    /// <summary>The operating system.</summary>
    public Property<OperatingSystemKind> OperatingSystem { get; init; }

    /// <summary>Whether it runs on Windows, as far as the file says.</summary>
    public bool IsWindows => OperatingSystem.Is(OperatingSystemKind.Windows);

    /// <summary>All containers, of every role, in the order of the text within each role: init, sidecar, main, ephemeral.</summary>
    public ImmutableArray<Container> Containers { get; internal set; } = [];

    /// <summary>The volumes.</summary>
    public ImmutableArray<Volume> Volumes { get; init; } = [];

    /// <summary>What the pod level says; a container's own settings go before it and are in <see cref="Container.Security"/>.</summary>
    public required SecurityContext Security { get; init; }

    /// <summary>The service account (Kubernetes).</summary>
    public Property<string> ServiceAccount { get; init; }

    /// <summary>Whether the service account's token is mounted (Kubernetes); not set means that the account decides, and it says yes by default.</summary>
    public Property<bool> AutomountServiceAccountToken { get; init; }

    /// <summary>Whether it shares the host's network namespace.</summary>
    public Property<bool> HostNetwork { get; init; }

    /// <summary>Whether it shares the host's process namespace.</summary>
    public Property<bool> HostPid { get; init; }

    /// <summary>Whether it shares the host's IPC namespace.</summary>
    public Property<bool> HostIpc { get; init; }

    /// <summary>Whether it has no user namespace of its own (Kubernetes: true by default).</summary>
    public Property<bool> HostUsers { get; init; }

    /// <summary>Whether its containers see each other's processes.</summary>
    public Property<bool> ShareProcessNamespace { get; init; }

    /// <summary>When its containers start again: Always, OnFailure, Never.</summary>
    public Property<string> RestartPolicy { get; init; }

    /// <summary>The number of replicas.</summary>
    public Property<long> Replicas { get; init; }

    /// <summary>Labels of its pods (Kubernetes) or tags (Azure).</summary>
    public ImmutableArray<KeyValuePair<string, Property<string>>> Labels { get; init; } = [];

    /// <summary>Annotations of its pods.</summary>
    public ImmutableArray<KeyValuePair<string, Property<string>>> Annotations { get; init; } = [];

    /// <summary>The document.</summary>
    public Document Document => Location.Document;

    /// <summary>The name of the object, for messages and exceptions.</summary>
    public ResourceIdentity Identity => new(Kind, Namespace.Value, Name.Value ?? Name.Expression ?? "");

    /// <summary>Whether the platform has a feature.</summary>
    public bool Has(WorkloadFeatures features) => (Features & features) == features;

    /// <inheritdoc/>
    public override string ToString() => Identity.ToString();
}
