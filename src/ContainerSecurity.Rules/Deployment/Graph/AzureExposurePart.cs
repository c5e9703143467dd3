using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Graph;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Kubernetes.Network.Support;

namespace ContainerSecurity.Rules.Deployment.Graph;

/// <summary>Adds the public addresses of container groups and the external ingress of container apps.</summary>
internal static class AzureExposurePart
{
    public static void Add(GraphParts parts)
    {
        foreach (var document in parts.Documents.Documents.OfType<AzureDocument>())
        {
            foreach (var group in document.ContainerGroups.Where(g => string.Equals(g.IpAddressType.Value, "Public", StringComparison.OrdinalIgnoreCase)))
            {
                var node = parts.Workload(group.Workload);
                var exposure = parts.Named("exposure:public address:" + node, GraphNodeKind.Exposure, "Public address, " + SensitivePorts.List(group.Ports), group.IpAddressType.Location);
                parts.Edge(node, exposure, GraphEdgeKind.ReachedThrough);
            }

            var workloads = document.Workloads.ToLookup(w => w.Node);
            foreach (var app in document.Resources.Where(r => r.Type.Equals(AzureTypes.ContainerApp, StringComparison.OrdinalIgnoreCase)))
                AddApp(parts, workloads[app.Node].FirstOrDefault(), app);
        }
    }

    private static void AddApp(GraphParts parts, Workload? workload, AzureResource app)
    {
        var node = workload is not null ? parts.Workload(workload) : parts.Resource(app, GraphNodeKind.Workload);
        if (Setting.Of(app, "properties.configuration.ingress.external").Node is DataScalar scalar && scalar.AsBoolean() == true)
            parts.Edge(node, parts.Named("exposure:external ingress:" + node, GraphNodeKind.Exposure, "External ingress", scalar.Location), GraphEdgeKind.ReachedThrough);
    }
}
