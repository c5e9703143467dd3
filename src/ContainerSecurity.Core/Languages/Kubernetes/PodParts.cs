using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>A pod as a kind of object holds it: its settings, and its containers with what they inherit from in between.</summary>
internal sealed class PodParts
{
    /// <summary>The pod's settings.</summary>
    public required MappingReader Specification { get; init; }

    /// <summary>What has the pod's securityContext, where that is not the specification.</summary>
    public MappingReader? SecurityOwner { get; init; }

    /// <summary>What has the labels and annotations of the pod.</summary>
    public required MappingReader Metadata { get; init; }

    /// <summary>The containers by role, in the order of the model.</summary>
    public required List<PodContainer> Containers { get; init; }

    /// <summary>What has the settings that stand between pod and container (Tekton's <c>stepTemplate</c>).</summary>
    public MappingReader? ContainerDefaults { get; init; }

    /// <summary>More volumes than those of the specification.</summary>
    public ImmutableArray<Volume> MoreVolumes { get; init; } = [];

    /// <summary>Whether what is absent may stand elsewhere.</summary>
    public bool IsPartial { get; init; }
}
