using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>
/// Finds programs whose web interface controls a cluster, a database or other machines and by default has no password or a well-known one.
/// Source: the programs' own installation guides, read in 2025.
/// </summary>
internal static class AdminInterfaces
{
    private static readonly Dictionary<string, string> Images = new(StringComparer.Ordinal)
    {
        ["adminer"] = "Adminer",
        ["airflow"] = "Airflow",
        ["argocli"] = "Argo Workflows",
        ["consul"] = "Consul",
        ["dashboard"] = "Kubernetes Dashboard",
        ["dashboard-web"] = "Kubernetes Dashboard",
        ["kubernetes-dashboard-amd64"] = "Kubernetes Dashboard",
        ["elasticsearch-head"] = "elasticsearch-head",
        ["headlamp"] = "Headlamp",
        ["jupyter"] = "Jupyter",
        ["base-notebook"] = "Jupyter",
        ["minimal-notebook"] = "Jupyter",
        ["scipy-notebook"] = "Jupyter",
        ["kubeview"] = "KubeView",
        ["mongo-express"] = "mongo-express",
        ["nifi"] = "NiFi",
        ["octant"] = "Octant",
        ["pgadmin4"] = "pgAdmin",
        ["phpmyadmin"] = "phpMyAdmin",
        ["portainer"] = "Portainer",
        ["portainer-ce"] = "Portainer",
        ["redis-commander"] = "Redis Commander",
        ["scope"] = "Weave Scope",
    };

    private static readonly string[] OwnersOfCommonNames = ["kubernetesui", "weaveworks", "kubeflow", "jupyter", "quay.io/jupyter", "hashicorp", "library"];

    /// <summary>The admin interface of a workload, or null.</summary>
    public static string? Of(Workload workload) => workload.Containers.Where(c => c.Role == ContainerRole.Main).Select(c => Of(c.Image)).FirstOrDefault(what => what is not null);

    // "dashboard" and "scope" are common names, so the owner must match too.
    private static string? Of(ImageReference? image)
    {
        if (image?.Repository.Value is not { } repository)
            return null;
        var slash = repository.LastIndexOf('/');
        var name = repository.Substring(slash + 1);
        if (!Images.TryGetValue(name, out var what))
            return null;
        return name is not ("dashboard" or "scope" or "dashboard-web") || (slash > 0 && OwnersOfCommonNames.Any(owner => repository.Substring(0, slash).EndsWith(owner, StringComparison.Ordinal))) ? what : null;
    }
}
