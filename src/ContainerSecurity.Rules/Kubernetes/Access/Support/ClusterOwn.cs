using System;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Access.Support;

/// <summary>Knows the roles and bindings that Kubernetes makes itself; nobody who deploys can narrow them.</summary>
internal static class ClusterOwn
{
    /// <summary>Whether the object is one of those.</summary>
    public static bool IsOwn(KubernetesObject role) =>
        (role.Name.Value is { } name && (IsOwnName(name) || (role.Kind == "ClusterRole" && name is ("cluster-admin" or "admin" or "edit" or "view"))))
        || role.Labels.Any(label => label is { Key: "kubernetes.io/bootstrapping", Value.Value: "rbac-defaults" });

    // "gce:" are those of Google's clusters.
    private static bool IsOwnName(string name) => name.StartsWith("system:", StringComparison.Ordinal) || name.StartsWith("gce:", StringComparison.Ordinal);
}
