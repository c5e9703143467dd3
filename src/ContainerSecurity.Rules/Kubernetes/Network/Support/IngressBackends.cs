using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>Reads the backends of an Ingress, in the current form and in the form used before Kubernetes 1.19.</summary>
internal static class IngressBackends
{
    /// <summary>The backends that are Services.</summary>
    public static IEnumerable<IngressBackend> Of(KubernetesObject ingress)
    {
        var all = new List<DataNode?> { ingress.Get("spec", "defaultBackend"), ingress.Get("spec", "backend") };
        all.AddRange(ingress.Get("spec", "rules").Mappings().SelectMany(rule => rule.Get("http", "paths").Mappings()).Select(path => path["backend"]));
        foreach (var node in all)
        {
            if (Read(node) is { } backend)
                yield return backend;
        }
    }

    private static IngressBackend? Read(DataNode? node)
    {
        if ((node.Get("service", "name") ?? node.Get("serviceName")) is not DataScalar { IsNull: false } name)
            return null;
        var port = node.Get("service", "port", "number") ?? node.Get("service", "port", "name") ?? node.Get("servicePort");
        return new IngressBackend(name, port as DataScalar);
    }
}
