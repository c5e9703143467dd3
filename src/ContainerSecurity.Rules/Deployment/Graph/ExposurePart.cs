using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Graph;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Network.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Deployment.Graph;

/// <summary>Adds the exposures of Kubernetes workloads to the outside of the cluster.</summary>
internal static class ExposurePart
{
    public static void Add(GraphParts parts, DocumentSet unit)
    {
        var pods = new PodIndex(unit);
        var known = new HashSet<KubernetesObject>();
        foreach (var (route, place, name) in Routes.Find(unit))
        {
            foreach (var service in WholeSet.Find(unit, "Service", place, name))
            {
                if (parts.IsFull)
                    return;
                var node = parts.Object(service, Routes.IsOpen(service) ? GraphNodeKind.Exposure : GraphNodeKind.Service);
                if (route != service)
                    parts.Edge(node, parts.Object(route, GraphNodeKind.Exposure), GraphEdgeKind.ReachedThrough);
                if (known.Add(service))
                    AddPods(parts, pods, service, place, node);
            }
        }

        foreach (var workload in unit.Workloads.Where(w => w.Platform == WorkloadPlatform.Kubernetes))
            AddNodePorts(parts, workload);
    }

    private static void AddPods(GraphParts parts, PodIndex pods, KubernetesObject service, string place, string node)
    {
        if (LabelSelector.ReadMap(service.Get("spec", "selector")) is not { } selector)
            return;
        foreach (var workload in pods.Select(place, selector).Where(w => selector.Matches(w.PodLabels) == true).TakeWhile(_ => !parts.IsFull))
            parts.Edge(parts.Workload(workload), node, GraphEdgeKind.ReachedThrough);
    }

    private static void AddNodePorts(GraphParts parts, Workload workload)
    {
        var node = parts.Workload(workload);
        if (workload.HostNetwork.Is(true))
            parts.Edge(node, parts.Named("exposure:network of the node:" + node, GraphNodeKind.Exposure, "Network of the node", workload.HostNetwork.Location), GraphEdgeKind.ReachedThrough);
        foreach (var port in workload.Containers.SelectMany(c => c.Ports).Where(p => p.HostPort is { IsKnown: true, Value: > 0 }))
        {
            var number = port.HostPort.Value.ToString(CultureInfo.InvariantCulture);
            parts.Edge(node, parts.Named($"exposure:port {number} of the node:{node}", GraphNodeKind.Exposure, $"Port {number} of the node", port.HostPort.Location), GraphEdgeKind.ReachedThrough);
        }
    }
}
