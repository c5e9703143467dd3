using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>A subject of a binding.</summary>
internal sealed class Subject(DataMapping node, string? bindingNamespace)
{
    public string Kind { get; } = (node["kind"] as DataScalar)?.Text ?? "";

    public DataScalar? Name { get; } = node["name"] as DataScalar;

    public string? Namespace { get; } = (node["namespace"] as DataScalar)?.Text ?? bindingNamespace;

    public bool IsServiceAccount => Kind == "ServiceAccount";

    /// <summary>The subjects for a message, with those that stand for many first.</summary>
    public static string List(IReadOnlyCollection<Subject> subjects)
    {
        const int Most = 3;
        var names = subjects.OrderBy(s => s.Kind == "Group" ? 0 : 1).Select(s => $"{s.Kind} '{s.Name!.Text}'").Distinct().ToList();
        return names.Count > Most ? $"{string.Join(", ", names.Take(Most))} and {names.Count - Most} more" : string.Join(" and ", names);
    }

    /// <summary>Whether the subject is a group or user with this name.</summary>
    public bool IsNamed(string name) => Kind is "Group" or "User" && string.Equals(Name?.Text, name, StringComparison.Ordinal);
}
