using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Rules.Kubernetes.Pods.Support;

/// <summary>Finds the settings of a workload that use group 0.</summary>
internal static class RootGroups
{
    /// <summary>The settings with group 0 at pod and container level, each once.</summary>
    public static IEnumerable<Property<long>> Of(Workload workload) => workload.Containers
        .Select(c => c.Security.RunAsGroup)
        .Prepend(workload.Security.RunAsGroup)
        .Append(workload.Security.FsGroup)
        .Concat(workload.Security.SupplementalGroups)
        .Where(g => g.Is(0))
        .GroupBy(g => g.Location.Span.Start)
        .Select(g => g.First());
}
