using System.Collections.Immutable;

namespace ContainerSecurity.Rendering;

/// <summary>How something is rendered, in the terms of <c>helm template</c> and <c>docker compose config</c>.</summary>
public sealed record RenderOptions
{
    /// <summary>The defaults: what a chart, kustomization or project itself says.</summary>
    public static RenderOptions Default { get; } = new();

    /// <summary>Values files of a chart; later ones take precedence.</summary>
    public ImmutableArray<OriginFile> ValuesFiles { get; init; } = [];

    /// <summary>Single values of a chart, after all files, in their order.</summary>
    public ImmutableArray<ValueAssignment> Assignments { get; init; } = [];

    /// <summary>The name of the Helm release.</summary>
    public string ReleaseName { get; init; } = "release-name";

    /// <summary>The namespace of the Helm release.</summary>
    public string Namespace { get; init; } = "default";

    /// <summary>The Kubernetes version (<c>v1.30.0</c>); null for the default.</summary>
    public string? KubernetesVersion { get; init; }

    /// <summary>API versions that the cluster has besides the default ones.</summary>
    public ImmutableArray<string> ApiVersions { get; init; } = [];

    /// <summary>Whether the release is an upgrade rather than an installation.</summary>
    public bool IsUpgrade { get; init; }

    /// <summary>Whether custom resource definitions in <c>crds/</c> are part of the result.</summary>
    public bool IncludesCustomResourceDefinitions { get; init; }

    /// <summary>The templates of a chart to print, relative to it; empty for all.</summary>
    public ImmutableArray<string> Templates { get; init; } = [];

    /// <summary>The files of a Compose project, in order; empty for the default names.</summary>
    public ImmutableArray<string> ComposeFiles { get; init; } = [];

    /// <summary>The profiles of a Compose project that are active.</summary>
    public ImmutableArray<string> Profiles { get; init; } = [];

    /// <summary>The files with environment variables of a Compose project; empty for <c>.env</c>.</summary>
    public ImmutableArray<string> EnvironmentFiles { get; init; } = [];

    /// <summary>The environment variables of the process, for formats that read them when rendering; null for none.</summary>
    public ImmutableDictionary<string, string>? Environment { get; init; }
}
