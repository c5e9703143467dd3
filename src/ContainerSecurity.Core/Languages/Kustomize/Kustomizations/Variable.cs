using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>An entry of <c>vars</c>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Source">The object that has the value.</param>
/// <param name="Path">The field that has the value.</param>
/// <param name="Origin">Where it is written.</param>
internal sealed record Variable(string Name, ResourceId Source, string Path, TextOrigin? Origin)
{
    /// <summary>Reads an entry.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static Variable Read(Node node)
    {
        var variable = new Variable("", default, "", node.Origin);
        string version = "", kind = "", name = "", space = "";
        FieldValue.ReadObject(node, "Var", true, (field, value) =>
        {
            switch (field)
            {
                case "name":
                    variable = variable with { Name = FieldValue.Text(value, "Var.vars.name")?.Value ?? "" };
                    break;
                case "objref":
                    FieldValue.ReadObject(value, "Target", true, (inner, text) => ReadReference(inner, text, ref version, ref kind, ref name, ref space));
                    break;
                case "fieldref":
                    FieldValue.ReadObject(value, "FieldSelector", true, (inner, text) =>
                    {
                        if (inner != "fieldpath")
                            return false;
                        variable = variable with { Path = FieldValue.Text(text, "FieldSelector.fieldPath")?.Value ?? "" };
                        return true;
                    });
                    break;
                default:
                    return false;
            }

            return true;
        });
        return variable with { Source = new ResourceId(Gvk.Parse(version, kind), name, space), Path = variable.Path.Length > 0 ? variable.Path : "metadata.name" };
    }

    private static bool ReadReference(string field, Node node, ref string version, ref string kind, ref string name, ref string space)
    {
        var text = field is "apiversion" or "kind" or "name" or "namespace" or "group" or "version" ? FieldValue.Text(node, "Target." + field)?.Value ?? "" : null;
        switch (field)
        {
            case "apiversion":
                version = text!;
                break;
            case "kind":
                kind = text!;
                break;
            case "name":
                name = text!;
                break;
            case "namespace":
                space = text!;
                break;
        }

        return text is not null;
    }
}
