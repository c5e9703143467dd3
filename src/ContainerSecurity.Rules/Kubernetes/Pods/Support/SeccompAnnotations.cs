using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Pods.Support;

/// <summary>The annotations by which pods asked for a seccomp profile. Source: Kubernetes, "Removals and major changes in 1.27".</summary>
internal static class SeccompAnnotations
{
    private const string Pod = "seccomp.security.alpha.kubernetes.io/";

    private const string Container = "container.seccomp.security.alpha.kubernetes.io/";

    private static readonly Version Removed = new(1, 27);

    /// <summary>Those of a workload that have no effect, and that no field makes up for.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="version">The version of Kubernetes, or null for the newest.</param>
    public static IEnumerable<KeyValuePair<string, Property<string>>> Ignored(Workload workload, Version? version)
    {
        if ((version is not null && version < Removed) || workload.IsWindows || workload.Specification.Get("securityContext", "seccompProfile") is not null)
            return [];
        return workload.Annotations.Where(annotation => annotation.Value.IsKnown && Concerns(workload, annotation.Key));
    }

    // Whether a container goes by the annotation and has no field that says the same.
    private static bool Concerns(Workload workload, string key)
    {
        var without = workload.Containers.Where(container => container.Security.Node?["seccompProfile"] is null);
        if (key.StartsWith(Pod, StringComparison.Ordinal))
            return without.Any();
        return key.StartsWith(Container, StringComparison.Ordinal) && without.Any(container => container.Name.Is(key.Substring(Container.Length)));
    }
}
