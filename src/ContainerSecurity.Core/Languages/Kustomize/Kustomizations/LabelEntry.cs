using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>An entry of <c>labels</c>.</summary>
/// <param name="Pairs">The labels.</param>
/// <param name="IncludesSelectors">Whether selectors get them.</param>
/// <param name="IncludesTemplates">Whether templates get them.</param>
/// <param name="Fields">More fields that get them.</param>
internal sealed record LabelEntry(Dictionary<string, Entry> Pairs, bool IncludesSelectors, bool IncludesTemplates, List<FieldSpec> Fields)
{
    /// <summary>Reads an entry.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static LabelEntry Read(Node node)
    {
        var entry = new LabelEntry(new Dictionary<string, Entry>(StringComparer.Ordinal), false, false, []);
        FieldValue.ReadObject(node, "Label", true, (field, value) =>
        {
            switch (field)
            {
                case "pairs":
                    entry = entry with { Pairs = FieldValue.TextMap(value, "Label.labels.pairs") };
                    break;
                case "includeselectors":
                    entry = entry with { IncludesSelectors = FieldValue.Boolean(value, "Label.labels.includeSelectors") };
                    break;
                case "includetemplates":
                    entry = entry with { IncludesTemplates = FieldValue.Boolean(value, "Label.labels.includeTemplates") };
                    break;
                case "fields":
                    entry = entry with { Fields = FieldSpecReader.ReadList(value, isStrict: true) };
                    break;
                default:
                    return false;
            }

            return true;
        });
        return entry;
    }
}
