using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>A selection of objects.</summary>
/// <param name="Id">The type, name and namespace: regular expressions or literals, depending on the use.</param>
/// <param name="Labels">A label selector.</param>
/// <param name="Annotations">An annotation selector.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record Selector(ResourceId Id, string Labels, string Annotations, TextOrigin? Origin)
{
    /// <summary>Reads a selection.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static Selector? Read(Node node, bool isStrict)
    {
        if (node.IsNull)
            return null;
        var gvk = new Gvk("", "", "");
        string name = "", space = "", labels = "", annotations = "";
        FieldValue.ReadObject(node, "Selector", isStrict, (field, value) =>
        {
            string Text() => FieldValue.Text(value, "Selector." + field)?.Value ?? "";
            switch (field)
            {
                case "group":
                    gvk = gvk with { Group = Text() };
                    break;
                case "version":
                    gvk = gvk with { Version = Text() };
                    break;
                case "kind":
                    gvk = gvk with { Kind = Text() };
                    break;
                case "name":
                    name = Text();
                    break;
                case "namespace":
                    space = Text();
                    break;
                case "labelselector":
                    labels = Text();
                    break;
                case "annotationselector":
                    annotations = Text();
                    break;
                default:
                    return false;
            }

            return true;
        });
        return new Selector(new ResourceId(gvk, name, space), labels, annotations, node.Origin);
    }
}
