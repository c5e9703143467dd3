using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>The order of the output.</summary>
/// <param name="Order">The name of the order.</param>
/// <param name="First">The kinds that come first; null for those of kustomize.</param>
/// <param name="Last">The kinds that come last.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record SortOptions(string Order, List<Node>? First, List<Node> Last, TextOrigin? Origin)
{
    /// <summary>Reads options.</summary>
    /// <exception cref="KustomizeException">They are wrong.</exception>
    public static SortOptions? Read(Node node)
    {
        if (node.IsNull)
            return null;
        var options = new SortOptions("", null, [], node.Origin);
        FieldValue.ReadObject(node, "SortOptions", true, (field, value) =>
        {
            switch (field)
            {
                case "order":
                    options = options with { Order = FieldValue.Text(value, "SortOptions.order")?.Value ?? "" };
                    return true;
                case "legacysortoptions":
                    if (!value.IsNull)
                        options = ReadLists(options with { First = [] }, value);
                    return true;
                default:
                    return false;
            }
        });
        return options;
    }

    private static SortOptions ReadLists(SortOptions options, Node node)
    {
        FieldValue.ReadObject(node, "LegacySortOptions", true, (field, value) =>
        {
            switch (field)
            {
                case "orderfirst":
                    options = options with { First = FieldValue.Texts(value, "LegacySortOptions.orderFirst") };
                    return true;
                case "orderlast":
                    options = options with { Last = FieldValue.Texts(value, "LegacySortOptions.orderLast") };
                    return true;
                default:
                    return false;
            }
        });
        return options;
    }
}
