using System;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>What a component's configuration file has to say.</summary>
/// <param name="Kind">The kind of the file, such as <c>KubeletConfiguration</c>.</param>
/// <param name="Path">The keys, with dots.</param>
/// <param name="IsWrongByDefault">Whether the file has to say something, as the default is wrong.</param>
/// <param name="Accepts">Whether a value is right.</param>
/// <param name="Wanted">The only right value, where there is one.</param>
internal sealed record ConfigRequirement(string Kind, string Path, bool IsWrongByDefault, Func<DataNode, bool> Accepts, string? Wanted = null)
{
    /// <summary>A boolean that has to have a value.</summary>
    public static ConfigRequirement Switch(string kind, string path, bool wanted, bool byDefault) =>
        new(kind, path, wanted != byDefault, node => node is not DataScalar scalar || scalar.AsBoolean() is not { } value || value == wanted, wanted ? "true" : "false");

    /// <summary>A key that has to be there.</summary>
    public static ConfigRequirement Present(string kind, string path) => new(kind, path, true, _ => true);

    /// <summary>A text that has to be accepted where it is given.</summary>
    public static ConfigRequirement Value(string kind, string path, Func<string, bool> accepts, bool isWrongByDefault = false) =>
        new(kind, path, isWrongByDefault, node => node is not DataScalar { Expression: null, IsNull: false } scalar || accepts(scalar.Text));

    /// <summary>What is wrong; null where nothing is, or where it cannot be told.</summary>
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
            return IsWrongByDefault && !IsSupplement(file) ? new FlagFault(file.Location, $"without {Path}") : null;
        return Accepts(node) ? null : new FlagFault(node.Location, node is DataScalar scalar ? $"with {Path}: {scalar.Text}" : $"with this {Path}", Wanted is null ? null : new TextChange(node.Span, Wanted));
    }

    // A kubelet's file that says nothing of who may talk to it adds to flags or to other files (k3s, drop-in folders), where the rest stands.
    private static bool IsSupplement(KubernetesObject file) =>
        file.Kind == "KubeletConfiguration" && file.Node["authentication"] is null && file.Node["authorization"] is null;
}
