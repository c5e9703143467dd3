using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>What an image runs as: of a Dockerfile's final stage, or of an inspected image.</summary>
public sealed class ImageConfiguration
{
    internal ImageConfiguration()
    {
    }

    /// <summary>Where to point when the image as a whole is meant.</summary>
    public required Location Location { get; init; }

    /// <summary>The stage that it is built from, or null for an inspected image.</summary>
    public ImageStage? Stage { get; init; }

    /// <summary>Whether it is known to be a Windows image.</summary>
    public bool IsWindows { get; init; }

    /// <summary>The number of layers of an inspected image; null where they are not known.</summary>
    public int? LayerCount { get; init; }

    /// <summary>The user; not set where the base image decides.</summary>
    public Property<string> User { get; init; }

    /// <summary>The working directory.</summary>
    public Property<string> WorkingDirectory { get; init; }

    /// <summary>The variables.</summary>
    public ImmutableArray<EnvironmentVariable> Environment { get; init; } = [];

    /// <summary>The ports.</summary>
    public ImmutableArray<Port> ExposedPorts { get; init; } = [];

    /// <summary>The labels.</summary>
    public ImmutableArray<KeyValuePair<Property<string>, Property<string>>> Labels { get; init; } = [];

    /// <summary>The volumes.</summary>
    public ImmutableArray<Property<string>> Volumes { get; init; } = [];

    /// <summary>The health check; null where none is said, or where it is NONE.</summary>
    public Probe? HealthCheck { get; init; }

    /// <summary>The entry point's words; empty where the base image's is used. A shell form is one word.</summary>
    public ImmutableArray<Property<string>> Entrypoint { get; init; } = [];

    /// <summary>The command's words; empty where the base image's are used. A shell form is one word.</summary>
    public ImmutableArray<Property<string>> Command { get; init; } = [];

    /// <summary>The document.</summary>
    public Document Document => Location.Document;
}
