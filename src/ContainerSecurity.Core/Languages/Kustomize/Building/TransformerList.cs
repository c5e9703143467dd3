using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Files;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Plugins;
using ContainerSecurity.Languages.Kustomize.Transformers;

namespace ContainerSecurity.Languages.Kustomize.Building;

/// <summary>Makes the transformers of the fields of a kustomization, in the order in which kustomize runs them.</summary>
/// <param name="context">What the build shares.</param>
/// <param name="folder">The folder of the kustomization.</param>
/// <param name="kustomization">The kustomization.</param>
/// <param name="fields">The fields that are changed.</param>
internal sealed class TransformerList(BuildContext context, BuildFolder folder, Kustomization kustomization, FieldConfiguration fields)
{
    private readonly PatchLoader _patches = new(context, folder);

    /// <summary>Makes the transformers, with the names of their plugins.</summary>
    /// <exception cref="KustomizeException">One is wrong.</exception>
    public List<(ITransformer Transformer, string Kind)> Create()
    {
        var list = new List<(ITransformer Transformer, string Kind)>();
        if (kustomization.PatchesStrategicMerge.Count > 0)
            list.Add((_patches.LoadStrategic(kustomization.PatchesStrategicMerge, null), "PatchStrategicMergeTransformer"));
        list.AddRange(kustomization.Patches.Select(p => (_patches.Load(p), "PatchTransformer")));
        if (kustomization.Namespace is { Value.Length: > 0 } space)
            list.Add((new NamespaceTransformer(space, fields.Namespace), "NamespaceTransformer"));
        if (kustomization.NamePrefix is { Value.Length: > 0 } prefix)
            list.Add((new PrefixTransformer(prefix, false, fields.NamePrefix), "PrefixTransformer"));
        if (kustomization.NameSuffix is { Value.Length: > 0 } suffix)
            list.Add((new PrefixTransformer(suffix, true, fields.NameSuffix), "SuffixTransformer"));
        list.AddRange(kustomization.Labels.Select(l => ((ITransformer)new EntryTransformer(l.Pairs, FieldsOf(l)), "LabelTransformer")));
        // kustomize runs this one even without labels where there are others, which shows in annotations.
        if (kustomization.CommonLabels.Count > 0 || kustomization.Labels.Count > 0)
            list.Add((new EntryTransformer(kustomization.CommonLabels, fields.CommonLabels), "LabelTransformer"));
        if (kustomization.CommonAnnotations.Count > 0)
            list.Add((new EntryTransformer(kustomization.CommonAnnotations, fields.CommonAnnotations), "AnnotationsTransformer"));
        list.AddRange(kustomization.PatchesJson6902.Select(p => ((ITransformer)_patches.LoadJson(p), "PatchJson6902Transformer")));
        list.AddRange(kustomization.Replicas.Select(r => ((ITransformer)new ReplicaTransformer(r, fields.Replicas), "ReplicaCountTransformer")));
        list.AddRange(kustomization.Images.Select(i => ((ITransformer)new ImageTransformer(i, fields.Images, context.Patterns), "ImageTagTransformer")));
        if (kustomization.Replacements.Count > 0)
            list.Add((new ReplacementLoader(context, folder).Load(kustomization.Replacements), "ReplacementTransformer"));
        return list;
    }

    private List<FieldSpec> FieldsOf(LabelEntry label)
    {
        if (label.IncludesSelectors)
            return FieldSpecList.Merge(label.Fields, fields.CommonLabels, "label", kustomization.Origin);
        var result = label.Fields;
        if (label.IncludesTemplates)
            result = FieldSpecList.Merge(result, fields.TemplateLabels, "label", kustomization.Origin);
        return FieldSpecList.Merge(result, [BuiltinFields.Field("metadata/labels", isCreated: true)], "label", kustomization.Origin);
    }
}
