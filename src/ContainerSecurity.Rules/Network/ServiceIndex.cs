using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Kubernetes;
using ContainerSecurity.Rules.Shared;

namespace ContainerSecurity.Rules.Network;

/// <summary>Finds the Services among the documents that something leads to.</summary>
internal sealed class ServiceIndex
{
    private readonly DocumentSet _documents;
    private readonly bool _isWhole;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _namespaces;

    private ServiceIndex(DocumentSet documents)
    {
        var services = documents.ObjectsOfKind("Service").ToList();
        _documents = documents;
        _isWhole = services.TrueForAll(s => s.Name.IsKnown && !s.Namespace.IsUnknown) && WholeSet.IsRead(documents);
        _names = [.. services.Select(s => s.Name.Value ?? "")];
        _namespaces = [.. services.Select(s => WholeSet.NamespaceOf(s.Namespace) ?? "")];
    }

    /// <summary>An index; it finds nothing missing where a Service may be named anything, or some document could not be read.</summary>
    public static ServiceIndex Create(DocumentSet documents) => new(documents);

    /// <summary>The name or the port that no Service has; null where one has them, or it cannot be told.</summary>
    public DataScalar? Misses(KubernetesObject from, DataScalar name, DataScalar? port) =>
        WholeSet.NamespaceOf(from.Namespace) is { } place ? Misses(place, name, port) : null;

    /// <summary>The name or the port that no Service of a namespace has; null where one has them, or it cannot be told.</summary>
    public DataScalar? Misses(string place, DataScalar name, DataScalar? port)
    {
        if (!_isWhole || WholeSet.Text(name) is not { } text)
            return null;
        // A Service of a namespace of which none is given may be there all the same, unless it is given for another one.
        if (!WholeSet.Has(_documents, "Service", place, text))
            return _namespaces.Contains(place) || _names.Contains(text) ? name : null;
        if (port is null || WholeSet.Text(port) is not { } wanted)
            return null;
        var services = _documents.FindObjects("Service", place, text).Concat(place == "default" ? _documents.FindObjects("Service", null, text) : []);
        return services.Any(service => MayHave(service, wanted)) ? null : port;
    }

    // An external name has all ports of the host that it stands for.
    private static bool MayHave(KubernetesObject service, string port) =>
        service.Get("spec", "ports") is not DataSequence ports
        || service.Get("spec", "externalName") is not null
        || port == "use-annotation"
        || ports.Mappings().Any(p => Is(p["port"], port) || Is(p["name"], port));

    private static bool Is(DataNode? node, string port) => node is DataScalar scalar && (WholeSet.Text(scalar) is not { } text || text == port);
}
