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

    /// <summary>The name.</summary>
    public required Property<string> Name { get; init; }

    /// <summary>What it is for.</summary>
    public required ContainerRole Role { get; init; }

    /// <summary>The workload.</summary>
    public required Workload Workload { get; init; }

    /// <summary>Where to point when the container as a whole is meant: its name, or the nearest thing written.</summary>
    public required Location Location { get; init; }

    /// <summary>What it was read from.</summary>
    public required DataMapping Node { get; init; }

    /// <summary>The image, or null where none is written.</summary>
    public ImageReference? Image { get; internal set; }

    /// <summary>When the image is fetched: Always, IfNotPresent, Never.</summary>
    public Property<string> ImagePullPolicy { get; init; }

    /// <summary>What is run in place of the image's entry point; empty where the image's is used.</summary>
    public ImmutableArray<Property<string>> Command { get; init; } = [];

    /// <summary>The arguments in place of the image's CMD; empty where the image's are used.</summary>
    public ImmutableArray<Property<string>> Arguments { get; init; } = [];

    /// <summary>The directory that the command starts in.</summary>
    public Property<string> WorkingDirectory { get; init; }

    /// <summary>The ports.</summary>
    public ImmutableArray<Port> Ports { get; init; } = [];

    /// <summary>The environment variables.</summary>
    public ImmutableArray<EnvironmentVariable> Environment { get; internal set; } = [];

    /// <summary>The mounts of volumes.</summary>
    public ImmutableArray<VolumeMount> Mounts { get; init; } = [];

    /// <summary>Requests and limits.</summary>
    public required ResourceRequirements Resources { get; init; }

    /// <summary>The liveness probe, or null.</summary>
    public Probe? LivenessProbe { get; init; }

    /// <summary>The readiness probe, or null.</summary>
    public Probe? ReadinessProbe { get; init; }

    /// <summary>The startup probe, or null.</summary>
    public Probe? StartupProbe { get; init; }

    /// <summary>The effective security settings: the container's own where it has them, otherwise the pod's. Each keeps the place it came from.</summary>
    public required SecurityContext Security { get; init; }

    /// <summary>The shell scripts in its command, arguments, probes and hooks.</summary>
    public ImmutableArray<ShellScript> Scripts => _scripts.Value;

    /// <summary>The document.</summary>
    public Document Document => Location.Document;

    /// <inheritdoc/>
    public override string ToString() => $"{Workload}: {Name}";
}
