using System;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>A subject of a binding.</summary>
internal sealed class Subject(DataMapping node, string? bindingNamespace)
{
    public string Kind { get; } = (node["kind"] as DataScalar)?.Text ?? "";

    public DataScalar? Name { get; } = node["name"] as DataScalar;

    public string? Namespace { get; } = (node["namespace"] as DataScalar)?.Text ?? bindingNamespace;

    public bool IsServiceAccount => Kind == "ServiceAccount";

    /// <summary>Whether the subject is a group or user with this name.</summary>
    public bool IsNamed(string name) => Kind is "Group" or "User" && string.Equals(Name?.Text, name, StringComparison.Ordinal);
}
