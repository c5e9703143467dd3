using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>The run-time configuration of an image: of a Dockerfile's final stage, or of a built image.</summary>
public sealed class ImageConfiguration
{
    internal ImageConfiguration()
    {
    }

    /// <summary>The location for a finding about the image as a whole.</summary>
    public required Location Location { get; init; }

    /// <summary>The stage that it is built from, or null for an inspected image.</summary>
    public ImageStage? Stage { get; init; }

    /// <summary>Whether it is known to be a Windows image.</summary>
    public bool IsWindows { get; init; }

    /// <summary>The number of layers of an inspected image; null where they are not known.</summary>
    public int? LayerCount { get; init; }

    /// <summary>The user; unset when the base image determines it.</summary>
    public Property<string> User { get; init; }

    /// <summary>The working directory; unset when the base image determines it.</summary>
    public Property<string> WorkingDirectory { get; init; }

    /// <summary>The environment variables.</summary>
    public ImmutableArray<EnvironmentVariable> Environment { get; init; } = [];

    /// <summary>The exposed ports.</summary>
    public ImmutableArray<Port> ExposedPorts { get; init; } = [];

    /// <summary>The labels, as names and values.</summary>
    public ImmutableArray<KeyValuePair<Property<string>, Property<string>>> Labels { get; init; } = [];

    /// <summary>The paths of the volumes.</summary>
    public ImmutableArray<Property<string>> Volumes { get; init; } = [];

    /// <summary>The health check; null when none is declared or it is NONE.</summary>
    public Probe? HealthCheck { get; init; }

    /// <summary>The words of the entry point; empty when the base image's is used. A shell form is one word.</summary>
    public ImmutableArray<Property<string>> Entrypoint { get; init; } = [];

    /// <summary>The words of the command; empty when the base image's is used. A shell form is one word.</summary>
    public ImmutableArray<Property<string>> Command { get; init; } = [];

    /// <summary>The document that declares it.</summary>
    public Document Document => Location.Document;
}
