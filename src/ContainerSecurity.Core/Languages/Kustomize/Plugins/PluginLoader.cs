using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Building;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Files;
using ContainerSecurity.Languages.Kustomize.Generators;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Transformers;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Plugins;

/// <summary>Makes generators and transformers of the files of <c>generators</c>, <c>transformers</c> and <c>validators</c>, as far as kustomize has them built in.</summary>
/// <param name="context">What the build shares.</param>
/// <param name="folder">The folder of the kustomization.</param>
internal sealed class PluginLoader(BuildContext context, BuildFolder folder)
{
    /// <summary>Reads a configuration that is written in place; null for a path.</summary>
    public static List<Resource>? TryReadInline(Node entry)
    {
        try
        {
            return ResourceReader.Read(new DocumentText(entry.Text));
        }
        catch (KustomizeException)
        {
            return null;
        }
    }

    /// <summary>Runs a generator.</summary>
    /// <exception cref="KustomizeException">It is not built in, or wrong.</exception>
    public Resource Generate(Resource plugin)
    {
        CheckBuiltin(plugin);
        switch (plugin.Kind)
        {
            case "ConfigMapGenerator" or "SecretGenerator":
                var entry = GeneratorEntry.Read(plugin.Node, plugin.Kind == "SecretGenerator", isStrict: false);
                entry = entry with { Name = entry.Name is { Value.Length: > 0 } ? entry.Name : plugin.Node.Find("metadata", "name"), Namespace = entry.Namespace is { Value.Length: > 0 } ? entry.Namespace : plugin.Node.Find("metadata", "namespace") };
                return ObjectGenerator.Generate(entry, null, folder);
            case "IAMPolicyGenerator":
                return PolicyGenerator.Generate(plugin.Node);
            case "HelmChartInflationGenerator":
                throw new KustomizeException("HelmChartInflationGenerator is not rendered; render the chart with 'helm template' to analyze it", plugin.Node.Origin) { IsUnavailable = true };
            default:
                throw Unknown(plugin);
        }
    }

    /// <summary>Makes a transformer.</summary>
    /// <exception cref="KustomizeException">It is not built in, or wrong.</exception>
    public ITransformer LoadTransformer(Resource plugin)
    {
        CheckBuiltin(plugin);
        var node = plugin.Node;
        return plugin.Kind switch
        {
            "PrefixTransformer" => new PrefixTransformer(Text(node, "prefix"), false, RequiredFields(node)),
            "SuffixTransformer" => new PrefixTransformer(Text(node, "suffix"), true, RequiredFields(node)),
            "NamespaceTransformer" => LoadNamespace(node),
            "LabelTransformer" => new EntryTransformer(Map(node, "labels"), Fields(node)),
            "AnnotationsTransformer" => new EntryTransformer(Map(node, "annotations"), Fields(node)),
            "ImageTagTransformer" => new ImageTransformer(ImageEntry.Read(Find(node, "imageTag") ?? Node.Mapping(node.Origin), isStrict: false), Fields(node), context.Patterns),
            "ReplicaCountTransformer" => new ReplicaTransformer(ReplicaEntry.Read(Find(node, "replica") ?? Node.Mapping(node.Origin), isStrict: false), Fields(node)),
            "PatchTransformer" => new PatchLoader(context, folder).Load(PatchEntry.Read(node, isStrict: false)),
            "PatchJson6902Transformer" => new PatchLoader(context, folder).LoadJson(PatchEntry.Read(node, isStrict: false)),
            "PatchStrategicMergeTransformer" => new PatchLoader(context, folder).LoadStrategic(Find(node, "paths") is { } paths ? FieldValue.Texts(paths, "paths") : [], Find(node, "patches")),
            "ReplacementTransformer" => new ReplacementLoader(context, folder).Load(Find(node, "replacements") is { } list ? FieldValue.Objects(list, "replacements", "ReplacementField", n => ReplacementEntry.Read(n, isStrict: false)) : []),
            "ValueAddTransformer" => ValueAddTransformer.Read(node, context.Patterns),
            "HashTransformer" => new HashTransformer(),
            _ => throw Unknown(plugin),
        };
    }

    private static void CheckBuiltin(Resource plugin)
    {
        if (plugin.Node.Find("apiVersion")?.Value != "builtin")
            throw new KustomizeException($"external plugins disabled; unable to load external plugin '{plugin.Kind}': what it generates or changes is not analyzed", plugin.Node.Origin) { IsUnavailable = true };
    }

    private static KustomizeException Unknown(Resource plugin) => new($"unable to load builtin {plugin.Kind}.builtin.[noGrp]", plugin.Node.Origin);

    private static Node? Find(Node node, string name)
    {
        if (node.Find(name) is { } exact)
            return exact;
        foreach (var entry in node.Entries)
        {
            if (string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase))
                return entry.Value.Value;
        }

        return null;
    }

    private static Node Text(Node node, string name) => (Find(node, name) is { } value ? FieldValue.Text(value, name) : null) ?? Node.String(RenderedText.Empty, node.Origin);

    private static Dictionary<string, Entry> Map(Node node, string name) => FieldValue.TextMap(Find(node, name) ?? Node.Mapping(), name);

    private static List<FieldSpec> Fields(Node node) => Find(node, "fieldSpecs") is { } fields ? FieldSpecReader.ReadList(fields, isStrict: false) : [];

    private static List<FieldSpec> RequiredFields(Node node) =>
        Find(node, "fieldSpecs") is { IsNull: false } ? Fields(node) : throw new KustomizeException("fieldSpecs is not expected to be nil", node.Origin);

    private static NamespaceTransformer LoadNamespace(Node node)
    {
        var name = node.Find("metadata", "namespace") is { Kind: NodeKind.Scalar } space ? space : Node.String(RenderedText.Empty);
        var subjects = Find(node, "setRoleBindingSubjects") is { } mode ? FieldValue.Text(mode, "setRoleBindingSubjects")?.Value ?? "" : "";
        if (subjects is not ("" or "defaultOnly" or "allServiceAccounts" or "none"))
            throw new KustomizeException($"invalid value \"{subjects}\" for setRoleBindingSubjects: must be one of defaultOnly, allServiceAccounts, none", node.Origin);
        return new NamespaceTransformer(name, Fields(node))
        {
            IsForUnset = Find(node, "unsetOnly") is { } unset && FieldValue.Boolean(unset, "unsetOnly"),
            Subjects = subjects.Length == 0 ? "defaultOnly" : subjects,
        };
    }
}
