using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Fields;

/// <summary>The fields that the transformers of a kustomization change. It is immutable.</summary>
internal sealed record FieldConfiguration
{
    /// <summary>No fields.</summary>
    public static FieldConfiguration Empty { get; } = new();

    /// <summary>Fields that get a prefix.</summary>
    public IReadOnlyList<FieldSpec> NamePrefix { get; init; } = [];

    /// <summary>Fields that get a suffix.</summary>
    public IReadOnlyList<FieldSpec> NameSuffix { get; init; } = [];

    /// <summary>Fields that hold the namespace.</summary>
    public IReadOnlyList<FieldSpec> Namespace { get; init; } = [];

    /// <summary>Fields that hold labels or select them.</summary>
    public IReadOnlyList<FieldSpec> CommonLabels { get; init; } = [];

    /// <summary>Fields that hold labels.</summary>
    public IReadOnlyList<FieldSpec> TemplateLabels { get; init; } = [];

    /// <summary>Fields that hold annotations.</summary>
    public IReadOnlyList<FieldSpec> CommonAnnotations { get; init; } = [];

    /// <summary>Fields that hold names of other objects.</summary>
    public IReadOnlyList<NameReference> NameReferences { get; init; } = [];

    /// <summary>Fields that variables are replaced in.</summary>
    public IReadOnlyList<FieldSpec> Variables { get; init; } = [];

    /// <summary>Fields that hold images.</summary>
    public IReadOnlyList<FieldSpec> Images { get; init; } = [];

    /// <summary>Fields that hold the number of replicas.</summary>
    public IReadOnlyList<FieldSpec> Replicas { get; init; } = [];

    /// <summary>All fields of both.</summary>
    /// <exception cref="KustomizeException">They disagree on whether a field is created.</exception>
    public FieldConfiguration Merge(FieldConfiguration other, TextOrigin? origin = null)
    {
        if (ReferenceEquals(other, Empty) || ReferenceEquals(this, other))
            return this;
        if (ReferenceEquals(this, Empty))
            return other;
        return new FieldConfiguration
        {
            NamePrefix = Merge(NamePrefix, other.NamePrefix, "NamePrefix", origin),
            NameSuffix = Merge(NameSuffix, other.NameSuffix, "NameSuffix", origin),
            Namespace = Merge(Namespace, other.Namespace, "NameSpace", origin),
            CommonLabels = Merge(CommonLabels, other.CommonLabels, "CommonLabels", origin),
            TemplateLabels = Merge(TemplateLabels, other.TemplateLabels, "TemplateLabels", origin),
            CommonAnnotations = Merge(CommonAnnotations, other.CommonAnnotations, "CommonAnnotations", origin),
            NameReferences = MergeReferences(NameReferences, other.NameReferences, origin),
            Variables = Merge(Variables, other.Variables, "VarReference", origin),
            Images = Merge(Images, other.Images, "Images", origin),
            Replicas = Merge(Replicas, other.Replicas, "Replicas", origin),
        };
    }

    private static IReadOnlyList<FieldSpec> Merge(IReadOnlyList<FieldSpec> first, IReadOnlyList<FieldSpec> second, string what, TextOrigin? origin) =>
        ReferenceEquals(first, second) || second.Count == 0 ? first : first.Count == 0 ? second : FieldSpecList.Merge(first, second, what, origin);

    private static IReadOnlyList<NameReference> MergeReferences(IReadOnlyList<NameReference> first, IReadOnlyList<NameReference> second, TextOrigin? origin)
    {
        if (ReferenceEquals(first, second) || second.Count == 0)
            return first;
        var result = first.ToList();
        foreach (var reference in second)
        {
            var at = result.FindIndex(r => r.Target == reference.Target);
            if (at < 0)
                result.Add(reference);
            else
                result[at] = reference with { Referrers = Merge(result[at].Referrers, reference.Referrers, "NameReference", origin) };
        }

        return result;
    }

    /// <summary>Adds what a definition of a custom resource says.</summary>
    public static FieldConfiguration Of(Gvk target, FieldSpec referrer) => new() { NameReferences = [new NameReference(target, [referrer])] };
}
