using System;

namespace ContainerSecurity.Rules.Support;

/// <summary>Recognizes the namespaces that the cluster itself or its provider fills, so that no manifest shows all that is in them.</summary>
internal static class ClusterNamespaces
{
    private static readonly string[] Prefixes = ["kube-", "gke-", "gmp-", "openshift-", "amazon-", "azure-", "aks-", "app-routing-"];

    /// <summary>Whether a namespace is one of them.</summary>
    public static bool Contain(string name) => Array.Exists(Prefixes, p => name.StartsWith(p, StringComparison.Ordinal));
}
