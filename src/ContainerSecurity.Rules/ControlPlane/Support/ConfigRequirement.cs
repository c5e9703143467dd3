using System;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>A requirement for a key of a component's configuration file.</summary>
/// <param name="Kind">The kind of the file, such as <c>KubeletConfiguration</c>.</param>
/// <param name="Path">The path of the key, separated by dots.</param>
/// <param name="IsWrongByDefault">Whether a missing key is a fault, because the default value is not accepted.</param>
/// <param name="Accepts">Whether a value is accepted.</param>
/// <param name="Wanted">The only accepted value, if there is one.</param>
/// <param name="Problem">The fault in a value that is not a scalar, after the kind of the file: "does not list X in plugins".</param>
internal sealed record ConfigRequirement(string Kind, string Path, bool IsWrongByDefault, Func<DataNode, bool> Accepts, string? Wanted = null, string? Problem = null)
{
    /// <summary>Requires a boolean value.</summary>
    public static ConfigRequirement Switch(string kind, string path, bool wanted, bool byDefault) =>
        new(kind, path, wanted != byDefault, node => node is not DataScalar scalar || scalar.AsBoolean() is not { } value || value == wanted, wanted ? "true" : "false");

    /// <summary>Requires that a key is present.</summary>
    public static ConfigRequirement Present(string kind, string path) => new(kind, path, true, _ => true);

    /// <summary>Requires that a scalar, if it is given, is accepted.</summary>
    public static ConfigRequirement Value(string kind, string path, Func<string, bool> accepts, bool isWrongByDefault = false) =>
        new(kind, path, isWrongByDefault, node => node is not DataScalar { Expression: null, IsNull: false } scalar || accepts(scalar.Text));

    /// <summary>Finds the fault in a file; null if there is none or the value is unknown.</summary>
    public FlagFault? FindFault(KubernetesObject file)
    {
        if (file.IsPartial)
            return null;
        DataNode? node = file.Node;
        foreach (var key in Path.Split('.'))
        {
            if (node is DataScalar { Expression: not null })
                return null;
            node = node.Get(key);
        }

        if (node is null or DataScalar { IsNull: true })
            return IsWrongByDefault && !IsSupplement(file) ? new FlagFault(file.Location, $"does not set {Path}") : null;
        return Accepts(node) ? null : new FlagFault(node.Location, node is DataScalar scalar ? $"sets {Path}: {scalar.Text}" : Problem ?? $"has an invalid {Path}", Wanted is null ? null : new TextChange(node.Span, Wanted));
    }

    // A kubelet file without authentication and authorization supplements flags or other files (k3s, drop-in directories), which hold the other settings.
    private static bool IsSupplement(KubernetesObject file) =>
        file.Kind == "KubeletConfiguration" && file.Node["authentication"] is null && file.Node["authorization"] is null;
}
