using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>Reads specifications of fields.</summary>
internal static class FieldSpecReader
{
    /// <summary>Reads a list.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static List<FieldSpec> ReadList(Node node, bool isStrict) => FieldValue.Objects(node, "fieldSpecs", "FieldSpec", n => Read(n, isStrict));

    /// <summary>Reads references to names.</summary>
    /// <exception cref="KustomizeException">They are wrong.</exception>
    public static List<NameReference> ReadReferences(Node node) => FieldValue.Objects(node, "nameReference", "NameBackReferences", item =>
    {
        var target = new Gvk("", "", "");
        var referrers = new List<FieldSpec>();
        FieldValue.ReadObject(item, "NameBackReferences", false, (field, value) =>
        {
            if (field is "fieldspecs")
                referrers = ReadList(value, isStrict: false);
            else
                target = Take(target, field, value) ?? target;
            return true;
        });
        return new NameReference(target, referrers);
    });

    private static FieldSpec Read(Node node, bool isStrict)
    {
        var spec = new FieldSpec(new Gvk("", "", ""), "", false);
        FieldValue.ReadObject(node, "FieldSpec", isStrict, (field, value) =>
        {
            switch (field)
            {
                case "path":
                    spec = spec with { Path = FieldValue.Text(value, "FieldSpec.path")?.Value ?? "" };
                    return true;
                case "create":
                    spec = spec with { IsCreated = FieldValue.Boolean(value, "FieldSpec.create") };
                    return true;
                default:
                    if (Take(spec.Gvk, field, value) is not { } gvk)
                        return false;
                    spec = spec with { Gvk = gvk };
                    return true;
            }
        });
        return spec;
    }

    private static Gvk? Take(Gvk gvk, string field, Node value) => field switch
    {
        "group" => gvk with { Group = FieldValue.Text(value, "Gvk.group")?.Value ?? "" },
        "version" => gvk with { Version = FieldValue.Text(value, "Gvk.version")?.Value ?? "" },
        "kind" => gvk with { Kind = FieldValue.Text(value, "Gvk.kind")?.Value ?? "" },
        _ => null,
    };
}
