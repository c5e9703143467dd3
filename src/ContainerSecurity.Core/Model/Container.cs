using System;
using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity;

/// <summary>A container of a workload.</summary>
public sealed class Container : IScriptOwner
{
    private readonly Lazy<ImmutableArray<ShellScript>> _scripts;

    internal Container() => _scripts = new Lazy<ImmutableArray<ShellScript>>(() => ContainerScripts.Read(this));

    /// <summary>The name; unset when none is written.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>The role of the container in its workload.</summary>
    public required ContainerRole Role { get; init; }

    /// <summary>The workload that contains it.</summary>
    public required Workload Workload { get; init; }

    /// <summary>The location for a finding about the container as a whole: its name, or the nearest written element.</summary>
    public required Location Location { get; init; }

    /// <summary>The mapping that it was read from.</summary>
    public required DataMapping Node { get; init; }

    /// <summary>The image; null when none is written.</summary>
    public ImageReference? Image { get; internal set; }

    /// <summary>The policy for pulling the image: Always, IfNotPresent or Never.</summary>
    public Property<string> ImagePullPolicy { get; init; }

    /// <summary>The command that replaces the image's entry point; empty when the image's entry point is used.</summary>
    public ImmutableArray<Property<string>> Command { get; init; } = [];

    /// <summary>The arguments that replace the image's CMD; empty when the image's CMD is used.</summary>
    public ImmutableArray<Property<string>> Arguments { get; init; } = [];

    /// <summary>The working directory of the command.</summary>
    public Property<string> WorkingDirectory { get; init; }

    /// <summary>The declared ports.</summary>
    public ImmutableArray<Port> Ports { get; init; } = [];

    /// <summary>The environment variables.</summary>
    public ImmutableArray<EnvironmentVariable> Environment { get; internal set; } = [];

    /// <summary>The mounts of volumes.</summary>
    public ImmutableArray<VolumeMount> Mounts { get; init; } = [];

    /// <summary>The resource requests and limits.</summary>
    public required ResourceRequirements Resources { get; init; }

    /// <summary>The liveness probe; null when there is none.</summary>
    public Probe? LivenessProbe { get; init; }

    /// <summary>The readiness probe; null when there is none.</summary>
    public Probe? ReadinessProbe { get; init; }

    /// <summary>The startup probe; null when there is none.</summary>
    public Probe? StartupProbe { get; init; }

    /// <summary>The effective security context: the container's own settings, otherwise those of the pod. Each setting keeps its original location.</summary>
    public required SecurityContext Security { get; init; }

    /// <summary>The shell scripts in its command, arguments, probes and lifecycle hooks.</summary>
    public ImmutableArray<ShellScript> Scripts => _scripts.Value;

    /// <summary>The document that declares it.</summary>
    public Document Document => Location.Document;

    /// <inheritdoc/>
    public override string ToString() => $"{Workload}: {Name}";
}
