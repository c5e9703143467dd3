using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>The content of a kustomization file.</summary>
internal sealed class Kustomization
{
    /// <summary>The value of <c>kind</c>, by default <c>Kustomization</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The value of <c>apiVersion</c>.</summary>
    public string ApiVersion { get; set; } = "";

    /// <summary>Where the file is written.</summary>
    public TextOrigin? Origin { get; set; }

    /// <summary>The name of the file.</summary>
    public string FileName { get; set; } = "";

    /// <summary>Whether any field says what is built.</summary>
    public bool HasContent { get; set; }

    public List<Node> Resources { get; set; } = [];

    public List<Node> Bases { get; set; } = [];

    public List<Node> Components { get; set; } = [];

    public Node? Namespace { get; set; }

    public Node? NamePrefix { get; set; }

    public Node? NameSuffix { get; set; }

    public Dictionary<string, Entry> CommonLabels { get; set; } = new(StringComparer.Ordinal);

    public Dictionary<string, Entry> CommonAnnotations { get; set; } = new(StringComparer.Ordinal);

    public List<LabelEntry> Labels { get; set; } = [];

    public List<ImageEntry> Images { get; set; } = [];

    public List<ImageEntry> ImageTags { get; set; } = [];

    public List<ReplicaEntry> Replicas { get; set; } = [];

    public List<PatchEntry> Patches { get; set; } = [];

    public List<Node> PatchesStrategicMerge { get; set; } = [];

    public List<PatchEntry> PatchesJson6902 { get; set; } = [];

    public List<GeneratorEntry> ConfigMaps { get; set; } = [];

    public List<GeneratorEntry> Secrets { get; set; } = [];

    public GeneratorOptions? GeneratorOptions { get; set; }

    public List<ReplacementEntry> Replacements { get; set; } = [];

    public List<Variable> Variables { get; set; } = [];

    public SortOptions? SortOptions { get; set; }

    public List<Node> Definitions { get; set; } = [];

    public List<Node> Configurations { get; set; } = [];

    public List<Node> Generators { get; set; } = [];

    public List<Node> Transformers { get; set; } = [];

    public List<Node> Validators { get; set; } = [];

    public List<Node> BuildMetadata { get; set; } = [];

    public Dictionary<string, Entry> OpenApi { get; set; } = new(StringComparer.Ordinal);

    /// <summary>Where charts are named; null for none.</summary>
    public TextOrigin? HelmCharts { get; set; }
}
