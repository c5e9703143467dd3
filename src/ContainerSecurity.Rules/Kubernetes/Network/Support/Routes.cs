using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>Finds the Services that are reachable from outside the cluster. Sources: Kubernetes API (Ingress, Service), Gateway API v1, Istio networking v1.</summary>
internal static class Routes
{
    private static readonly string[] GatewayRoutes = ["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "UDPRoute"];

    /// <summary>The routes from outside to Services: the object that defines the route, and the namespace and name of the Service.</summary>
    public static IEnumerable<(KubernetesObject Route, string Namespace, string Service)> Find(DocumentSet documents) =>
        OfIngresses(documents).Concat(OfGateways(documents)).Concat(OfIstio(documents)).Concat(OfServices(documents));

    /// <summary>Whether the Service itself is reachable from any address outside the cluster.</summary>
    public static bool IsOpen(KubernetesObject service) => service.Get("spec", "type") is DataScalar { Text: "NodePort" }
        || (service.Get("spec", "type") is DataScalar { Text: "LoadBalancer" } && !InternalAnnotations.Restrict(service));

    private static IEnumerable<(KubernetesObject, string, string)> OfServices(DocumentSet documents)
    {
        foreach (var service in documents.ObjectsOfKind("Service"))
        {
            if (IsOpen(service) && WholeSet.NamespaceOf(service.Namespace) is { } place && service.Name.Value is { } name)
                yield return (service, place, name);
        }
    }

    private static IEnumerable<(KubernetesObject, string, string)> OfIngresses(DocumentSet documents)
    {
        foreach (var ingress in documents.ObjectsOfKind("Ingress"))
        {
            if (WholeSet.NamespaceOf(ingress.Namespace) is not { } place)
                continue;
            var backends = ingress.Get("spec", "rules").Mappings().SelectMany(rule => rule.Get("http", "paths").Mappings()).Select(path => path["backend"])
                .Append(ingress.Get("spec", "defaultBackend"))
                .Append(ingress.Get("spec", "backend"));
            foreach (var backend in backends)
            {
                if (WholeSet.Text(backend.Get("service", "name") ?? backend.Get("serviceName")) is { } name)
                    yield return (ingress, place, name);
            }
        }
    }

    private static IEnumerable<(KubernetesObject, string, string)> OfGateways(DocumentSet documents)
    {
        foreach (var route in GatewayRoutes.SelectMany(documents.ObjectsOfKind))
        {
            foreach (var backend in route.Get("spec", "rules").Mappings().SelectMany(rule => rule["backendRefs"].Mappings()))
            {
                var place = backend["namespace"] is { } other ? WholeSet.Text(other) : WholeSet.NamespaceOf(route.Namespace);
                if (place is not null && backend["kind"] is null or DataScalar { Text: "Service" } && WholeSet.Text(backend["name"]) is { } name)
                    yield return (route, place, name);
            }
        }
    }

    private static IEnumerable<(KubernetesObject, string, string)> OfIstio(DocumentSet documents)
    {
        foreach (var service in documents.ObjectsOfKind("VirtualService"))
        {
            // Without a gateway, or with "mesh" alone, it only applies to traffic within the mesh.
            if (WholeSet.NamespaceOf(service.Namespace) is not { } place || !service.Get("spec", "gateways").Items().Any(gateway => gateway is not DataScalar { Text: "mesh" }))
                continue;
            var hosts = new[] { "http", "tls", "tcp" }
                .SelectMany(protocol => service.Get("spec", protocol).Mappings())
                .SelectMany(rule => rule["route"].Mappings())
                .Select(route => WholeSet.Text(route.Get("destination", "host")))
                .OfType<string>();
            foreach (var host in hosts)
            {
                var parts = host.Split('.');
                yield return (service, parts.Length > 1 ? parts[1] : place, parts[0]);
            }
        }
    }
}
