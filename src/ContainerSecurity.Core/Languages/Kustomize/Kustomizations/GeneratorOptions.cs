using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>Options of generators.</summary>
internal sealed record GeneratorOptions
{
    /// <summary>Labels of the generated objects.</summary>
    public Dictionary<string, Entry> Labels { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Annotations of the generated objects.</summary>
    public Dictionary<string, Entry> Annotations { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether names get no hash.</summary>
    public bool DisablesNameSuffixHash { get; init; }

    /// <summary>Whether the objects are immutable.</summary>
    public Node? Immutable { get; init; }

    /// <summary>Reads options.</summary>
    /// <exception cref="KustomizeException">They are wrong.</exception>
    public static GeneratorOptions? Read(Node node, bool isStrict)
    {
        if (node.IsNull)
            return null;
        var options = new GeneratorOptions();
        FieldValue.ReadObject(node, "GeneratorOptions", isStrict, (field, value) =>
        {
            switch (field)
            {
                case "labels":
                    options = options with { Labels = FieldValue.TextMap(value, "GeneratorOptions.labels") };
                    break;
                case "annotations":
                    options = options with { Annotations = FieldValue.TextMap(value, "GeneratorOptions.annotations") };
                    break;
                case "disablenamesuffixhash":
                    options = options with { DisablesNameSuffixHash = FieldValue.Boolean(value, "GeneratorOptions.disableNameSuffixHash") };
                    break;
                case "immutable":
                    options = options with { Immutable = FieldValue.Boolean(value, "GeneratorOptions.immutable") ? value : null };
                    break;
                default:
                    return false;
            }

            return true;
        });
        return options;
    }

    /// <summary>The options of one generator: its own take precedence over those of all.</summary>
    public static GeneratorOptions? Merge(GeneratorOptions? own, GeneratorOptions? all)
    {
        if (own is null || all is null)
            return own ?? all;
        return new GeneratorOptions
        {
            Labels = Merge(own.Labels, all.Labels),
            Annotations = Merge(own.Annotations, all.Annotations),
            DisablesNameSuffixHash = own.DisablesNameSuffixHash || all.DisablesNameSuffixHash,
            Immutable = own.Immutable ?? all.Immutable,
        };
    }

    private static Dictionary<string, Entry> Merge(Dictionary<string, Entry> own, Dictionary<string, Entry> all)
    {
        var result = new Dictionary<string, Entry>(all, StringComparer.Ordinal);
        foreach (var entry in own)
            result[entry.Key] = entry.Value;
        return result;
    }
}
