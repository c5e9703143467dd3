using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Pods.Support;

/// <summary>Finds the annotations that set a seccomp profile before Kubernetes had a field for it. Source: Kubernetes, "Removals and major changes in 1.27".</summary>
internal static class SeccompAnnotations
{
    private const string Pod = "seccomp.security.alpha.kubernetes.io/";

    private const string Container = "container.seccomp.security.alpha.kubernetes.io/";

    private static readonly Version Removed = new(1, 27);

    /// <summary>The annotations of a workload that have no effect and have no equivalent field.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="version">The Kubernetes version, or null for the newest.</param>
    public static IEnumerable<KeyValuePair<string, Property<string>>> Ignored(Workload workload, Version? version)
    {
        if ((version is not null && version < Removed) || workload.IsWindows || workload.PodSpec.Get("securityContext", "seccompProfile") is not null)
            return [];
        return workload.Annotations.Where(annotation => annotation.Value.IsKnown && Concerns(workload, annotation.Key));
    }

    // Whether the annotation applies to a container that does not set the field.
    private static bool Concerns(Workload workload, string key)
    {
        var without = workload.Containers.Where(container => container.Security.Node?["seccompProfile"] is null);
        if (key.StartsWith(Pod, StringComparison.Ordinal))
            return without.Any();
        return key.StartsWith(Container, StringComparison.Ordinal) && without.Any(container => container.Name.Is(key.Substring(Container.Length)));
    }
}
