using System;
using System.Collections.Generic;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>
/// Checks the fields that the API types as strings: YAML reads a bare 8080 or true as a number or boolean, which the API server rejects. Source: the API
/// reference of Kubernetes 1.34.
/// </summary>
internal static class StringFields
{
    private const int MaxDepth = 24;

    // Names that no field of another type has in the kinds of Kubernetes itself.
    private static readonly HashSet<string> Scalars = new(StringComparer.Ordinal)
    {
        "apiVersion", "claimName", "clusterIP", "component", "configMapName", "containerName", "devicePath", "dnsPolicy", "driver", "effect", "externalName", "externalTrafficPolicy", "fieldPath", "fsType",
        "generateName", "hostIP", "hostname", "image", "imagePullPolicy", "ingressClassName", "key", "kind", "loadBalancerIP", "medium", "mountPath", "mountPropagation", "name", "namespace", "nodeName",
        "operator", "podManagementPolicy", "priorityClassName", "provisioner", "reclaimPolicy", "resource", "restartPolicy", "runtimeClassName", "schedule", "schedulerName", "scheme", "secretName",
        "secretProviderClass", "serviceAccount", "serviceAccountName", "serviceName", "sessionAffinity", "storageClassName", "subPath", "subPathExpr", "subdomain", "terminationMessagePath",
        "terminationMessagePolicy", "timeZone", "topologyKey", "volumeMode", "volumeName", "whenUnsatisfiable", "workingDir",
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "accessModes", "apiGroups", "args", "command", "externalIPs", "finalizers", "hostnames", "hosts", "loadBalancerSourceRanges", "mountOptions", "nameservers", "nonResourceURLs", "policyTypes",
        "resourceNames", "searches", "verbs",
    };

    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal) { "annotations", "data", "labels", "matchLabels", "nodeSelector", "stringData", "volumeAttributes" };

    /// <summary>Reports the values of an object that must be strings and are none.</summary>
    /// <param name="reader">Takes the reports.</param>
    /// <param name="node">The object.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="group">The API group; null if it is unresolved.</param>
    public static void Check(ModelReader reader, DataMapping node, string kind, string? group)
    {
        // Custom resources have fields of their own, and definitions of them have schemas and examples.
        if (!KubernetesKinds.IsBuiltIn(kind, group))
            return;
        Visit(reader, node, 0);
        if (kind is "StorageClass" && node["parameters"] is DataMapping parameters)
            CheckMap(reader, parameters);
        if (kind is "Service" or "ReplicationController" && node.Get("spec", "selector") is DataMapping selector)
            CheckMap(reader, selector);
    }

    private static void Visit(ModelReader reader, DataMapping mapping, int depth)
    {
        if (depth > MaxDepth)
            return;
        var isVariable = mapping.Parent is DataSequence && mapping.Entries.Length <= 3 && mapping.Find("name") is not null;
        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Text;
            switch (entry.Value)
            {
                case DataScalar scalar:
                    if (IsOther(scalar) && ((Scalars.Contains(key) && !(key == "name" && scalar.Text.Length == 1 && scalar.AsInteger() is null)) || (key == "value" && isVariable)))
                        Report(reader, key, scalar);
                    break;
                case DataMapping inner:
                    if (Maps.Contains(key))
                        CheckMap(reader, inner);
                    else
                        Visit(reader, inner, depth + 1);
                    break;
                case DataSequence sequence:
                    VisitItems(reader, key, sequence, depth + 1);
                    break;
            }
        }
    }

    private static void VisitItems(ModelReader reader, string key, DataSequence sequence, int depth)
    {
        foreach (var item in sequence.Items)
        {
            if (item is DataMapping mapping)
                Visit(reader, mapping, depth);
            else if (item is DataScalar scalar && Lists.Contains(key) && IsOther(scalar))
                Report(reader, key, scalar);
        }
    }

    private static void CheckMap(ModelReader reader, DataMapping map)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Value is DataScalar scalar && IsOther(scalar))
                Report(reader, entry.Key.Text, scalar);
        }
    }

    private static void Report(ModelReader reader, string key, DataScalar scalar) =>
        reader.WrongType(key, $"a string, but YAML reads this as a {(scalar.AsBoolean() is null ? "number" : "boolean")}; put it in quotes", scalar.Span);

    // Most texts begin with another character.
    private static bool IsOther(DataScalar scalar) =>
        scalar is { Expression: null, IsText: false, Tag: null, Text: { Length: > 0 and < 40 } text }
        && text[0] is (>= '0' and <= '9') or '-' or '+' or '.' or 't' or 'T' or 'f' or 'F' or 'y' or 'Y' or 'n' or 'N' or 'o' or 'O'
        && (scalar.AsBoolean() is not null || scalar.AsNumber() is not null);
}
