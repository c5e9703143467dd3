using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>Reads kustomization files: YAML 1.1 by way of JSON, with no unknown fields.</summary>
internal static class KustomizationReader
{
    private const string Version = "kustomize.config.k8s.io/v1beta1";
    private const string ComponentVersion = "kustomize.config.k8s.io/v1alpha1";

    /// <summary>Reads a file.</summary>
    /// <exception cref="KustomizeException">The file is wrong.</exception>
    public static Kustomization Read(DocumentText text, string fileName)
    {
        var root = NodeReader.Read(text.Whole, isVersion3: false);
        var result = new Kustomization { Origin = root?.Origin ?? text.Origin, FileName = fileName };
        if (root is not null)
            FieldValue.ReadObject(root, "Kustomization", true, (field, value) => ReadField(result, field, value));
        if (!result.HasContent)
            throw new KustomizeException(fileName + " is empty", text.Origin);
        if (result.Kind.Length == 0)
            result.Kind = "Kustomization";
        if (result.Kind is not ("Kustomization" or "Component"))
            throw new KustomizeException("kind should be Kustomization or Component", result.Origin);
        var version = result.Kind == "Component" ? ComponentVersion : Version;
        if (result.ApiVersion.Length > 0 && result.ApiVersion != version)
            throw new KustomizeException($"apiVersion for {result.Kind} should be {version}", result.Origin);
        result.Resources.AddRange(result.Bases);
        result.Images.AddRange(result.ImageTags);
        return result;
    }

    private static bool ReadField(Kustomization result, string field, Node value)
    {
        var where = "Kustomization." + field;
        switch (field)
        {
            case "kind":
                result.Kind = FieldValue.Text(value, where)?.Value ?? "";
                return true;
            case "apiversion":
                result.ApiVersion = FieldValue.Text(value, where)?.Value ?? "";
                return true;
            case "metadata":
                // It has no effect, and counts as content.
                result.HasContent |= !value.IsNull;
                return ReadMetadata(value);
        }

        if (!ReadLists(result, field, value, where) && !ReadTransformers(result, field, value, where) && !ReadGenerators(result, field, value, where))
            return false;
        result.HasContent |= !IsZero(value);
        return true;
    }

    private static bool IsZero(Node value) => value.IsNull || (value.Kind == NodeKind.Scalar && value.Value.Length == 0);

    private static bool ReadMetadata(Node value)
    {
        FieldValue.ReadObject(value, "ObjectMeta", true, (field, inner) =>
        {
            if (field is "name" or "namespace")
                FieldValue.Text(inner, "ObjectMeta." + field);
            else if (field is "labels" or "annotations")
                FieldValue.TextMap(inner, "ObjectMeta." + field);
            else
                return false;
            return true;
        });
        return true;
    }

    private static bool ReadLists(Kustomization result, string field, Node value, string where)
    {
        Action<List<Node>>? set = field switch
        {
            "resources" => l => result.Resources = [.. l],
            "bases" => l => result.Bases = l,
            "components" => l => result.Components = l,
            "crds" => l => result.Definitions = l,
            "configurations" => l => result.Configurations = l,
            "generators" => l => result.Generators = l,
            "transformers" => l => result.Transformers = l,
            "validators" => l => result.Validators = l,
            "buildmetadata" => l => result.BuildMetadata = l,
            "patchesstrategicmerge" => l => result.PatchesStrategicMerge = l,
            _ => null,
        };
        set?.Invoke(FieldValue.Texts(value, where));
        return set is not null;
    }

    private static bool ReadTransformers(Kustomization result, string field, Node value, string where)
    {
        switch (field)
        {
            case "namespace":
                result.Namespace = FieldValue.Text(value, where);
                break;
            case "nameprefix":
                result.NamePrefix = FieldValue.Text(value, where);
                break;
            case "namesuffix":
                result.NameSuffix = FieldValue.Text(value, where);
                break;
            case "commonlabels":
                result.CommonLabels = FieldValue.TextMap(value, where);
                break;
            case "commonannotations":
                result.CommonAnnotations = FieldValue.TextMap(value, where);
                break;
            case "labels":
                result.Labels = FieldValue.Objects(value, where, "Label", LabelEntry.Read);
                break;
            case "images":
                result.Images = FieldValue.Objects(value, where, "Image", n => ImageEntry.Read(n, isStrict: true));
                break;
            case "imagetags":
                result.ImageTags = FieldValue.Objects(value, where, "Image", n => ImageEntry.Read(n, isStrict: true));
                break;
            case "replicas":
                result.Replicas = FieldValue.Objects(value, where, "Replica", n => ReplicaEntry.Read(n, isStrict: true));
                break;
            case "patches":
                result.Patches = FieldValue.Objects(value, where, "Patch", n => PatchEntry.Read(n, isStrict: true));
                break;
            case "patchesjson6902":
                result.PatchesJson6902 = FieldValue.Objects(value, where, "Patch", n => PatchEntry.Read(n, isStrict: true));
                break;
            case "replacements":
                result.Replacements = FieldValue.Objects(value, where, "ReplacementField", n => ReplacementEntry.Read(n, isStrict: true));
                break;
            case "vars":
                result.Variables = FieldValue.Objects(value, where, "Var", Variable.Read);
                break;
            case "sortoptions":
                result.SortOptions = SortOptions.Read(value);
                break;
            default:
                return false;
        }

        return true;
    }

    private static bool ReadGenerators(Kustomization result, string field, Node value, string where)
    {
        switch (field)
        {
            case "configmapgenerator":
                result.ConfigMaps = FieldValue.Objects(value, where, "ConfigMapArgs", n => GeneratorEntry.Read(n, isSecret: false, isStrict: true));
                break;
            case "secretgenerator":
                result.Secrets = FieldValue.Objects(value, where, "SecretArgs", n => GeneratorEntry.Read(n, isSecret: true, isStrict: true));
                break;
            case "generatoroptions":
                result.GeneratorOptions = GeneratorOptions.Read(value, isStrict: true);
                break;
            case "openapi":
                result.OpenApi = FieldValue.TextMap(value, where);
                break;
            case "helmcharts" or "helmchartinflationgenerator":
                if (FieldValue.List(value, where, "types.HelmChart") is { Count: > 0 } charts)
                    result.HelmCharts = charts[0].Origin ?? value.Origin;
                break;
            case "helmglobals":
                break;
            default:
                return false;
        }

        return true;
    }
}
