using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Arm;

namespace ContainerSecurity;

/// <summary>Tells by a tree's first level what kind of document it is.</summary>
internal static class DataClassifier
{
    // The groups without a dot that Kubernetes itself has; others of that form are tools' own files.
    private static readonly string[] ShortGroups = ["apps", "batch", "autoscaling", "policy", "extensions"];

    // Groups whose files configure a tool and are never sent to an API server. Those of the cluster's own components are not either, but have
    // the shape of objects, and rules look at them.
    private static readonly string[] ToolGroups =
    [
        "kustomize.config.k8s.io", "kind.x-k8s.io", "client.authentication.k8s.io", "credentialprovider.k8s.io",
    ];

    /// <summary>The kind of a document with that root.</summary>
    public static DocumentKind Classify(DataNode root)
    {
        switch (root)
        {
            case DataSequence { Items: { IsEmpty: false } items } when items.All(i => i is DataMapping mapping && IsManifest(mapping)):
                return DocumentKind.Kubernetes;
            case DataMapping mapping when IsManifest(mapping):
                return DocumentKind.Kubernetes;
            case DataMapping mapping when ArmTemplateFinder.Find(mapping) is not null:
                return DocumentKind.ArmTemplate;
            case DataMapping mapping when IsContainerGroup(mapping):
                return DocumentKind.ContainerGroupYaml;
            case DataMapping mapping when IsImageConfiguration(mapping):
                return DocumentKind.Image;
            default:
                return DocumentKind.Unrecognized;
        }
    }

    private static bool IsManifest(DataMapping root)
    {
        if (Text(root, "apiVersion") is not { } version || Text(root, "kind") is not { Length: > 0 } kind)
            return false;
        var slash = version.IndexOf('/');
        var group = slash < 0 ? "" : version.Substring(0, slash);
        if (!IsVersion(version.Substring(slash + 1)))
            return false;
        // A kubeconfig has the core group, and nothing of the core group is called Config.
        return slash < 0 ? kind != "Config" : (group.Contains('.') || ShortGroups.Contains(group)) && !ToolGroups.Contains(group);
    }

    private static bool IsVersion(string text) => text.Length >= 2 && text[0] == 'v' && char.IsDigit(text[1]) && text.All(char.IsLetterOrDigit);

    private static bool IsContainerGroup(DataMapping root)
    {
        if (TextIgnoreCase(root, "type") is { } type)
            return type.StartsWith("Microsoft.ContainerInstance/containerGroup", StringComparison.OrdinalIgnoreCase);
        // Type and version may be left out; a date as the version or the groups' own shape tell.
        if (root.FindIgnoreCase("properties")?.Value.Resolved is not DataMapping properties || properties.FindIgnoreCase("containers")?.Value.Resolved is not DataSequence containers)
            return false;
        return TextIgnoreCase(root, "apiVersion") is { } version
            ? version.Length >= 10 && char.IsDigit(version[0])
            : root.FindIgnoreCase("kind") is null && containers.Items is [{ Resolved: DataMapping first }, ..] && first.FindIgnoreCase("properties")?.Value.Resolved is DataMapping;
    }

    private static bool IsImageConfiguration(DataMapping root) =>
        Text(root, "architecture") is not null && Text(root, "os") is not null
        && root["rootfs"] is DataMapping files && Text(files, "type") == "layers" && files["diff_ids"] is DataSequence;

    private static string? Text(DataMapping mapping, string key) => mapping[key] is DataScalar { Expression: null } scalar ? scalar.Text : null;

    private static string? TextIgnoreCase(DataMapping mapping, string key) => mapping.FindIgnoreCase(key)?.Value.Resolved is DataScalar { Expression: null } scalar ? scalar.Text : null;
}
