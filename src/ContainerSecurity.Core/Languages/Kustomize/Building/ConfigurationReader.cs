using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Fields;
using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Building;

/// <summary>Reads the files of <c>configurations</c>.</summary>
internal static class ConfigurationReader
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static FieldConfiguration Read(OriginFile file)
    {
        var result = FieldConfiguration.Empty;
        if (NodeReader.Read(new DocumentText(file).Whole, isVersion3: false) is not { } root)
            return result;
        FieldValue.ReadObject(root, "TransformerConfig", false, (field, value) =>
        {
            List<FieldSpec> Specs() => FieldSpecReader.ReadList(value, isStrict: false);
            result = field switch
            {
                "nameprefix" => result with { NamePrefix = Specs() },
                "namesuffix" => result with { NameSuffix = Specs() },
                "namespace" => result with { Namespace = Specs() },
                "commonlabels" => result with { CommonLabels = Specs() },
                "templatelabels" => result with { TemplateLabels = Specs() },
                "labels" => result,
                "commonannotations" => result with { CommonAnnotations = Specs() },
                "namereference" => result with { NameReferences = FieldSpecReader.ReadReferences(value) },
                "varreference" => result with { Variables = Specs() },
                "images" => result with { Images = Specs() },
                "replicas" => result with { Replicas = Specs() },
                _ => result,
            };
            return true;
        });
        return result;
    }
}
