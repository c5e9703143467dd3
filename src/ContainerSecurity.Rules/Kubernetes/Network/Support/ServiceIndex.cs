using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>Finds the Services that routes refer to.</summary>
internal sealed class ServiceIndex
{
    private readonly DocumentSet _documents;
    private readonly bool _isWhole;
    private readonly HashSet<string?> _made;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _namespaces;
    private readonly HashSet<(string Place, string Name)> _given = [];
    private readonly HashSet<(string Place, string Name)> _open = [];
    private readonly HashSet<(string Place, string Name, string Port)> _ports = [];

    private ServiceIndex(DocumentSet documents)
    {
        var services = documents.ObjectsOfKind("Service").ToList();
        _documents = documents;
        _isWhole = services.TrueForAll(s => s.Name.IsKnown && !s.Namespace.IsUnknown) && WholeSet.IsRead(documents, "Service");
        _made = [.. PodMakers.Namespaces(documents)];
        _names = [.. services.Select(s => s.Name.Value ?? "")];
        _namespaces = [.. services.Select(s => WholeSet.NamespaceOf(s.Namespace) ?? "")];
        services.ForEach(Add);
    }

    /// <summary>Creates an index, which reports nothing as missing if the name of a Service is unresolved or a document could not be read.</summary>
    public static ServiceIndex Create(DocumentSet documents) => new(documents);

    /// <summary>The name or the port that no Service has; null if a Service has both, or if that is unresolved.</summary>
    public DataScalar? Misses(KubernetesObject from, DataScalar name, DataScalar? port) =>
        WholeSet.NamespaceOf(from.Namespace) is { } place ? Misses(place, name, port) : null;

    /// <summary>The name or the port that no Service of a namespace has; null if a Service has both, or if that is unresolved.</summary>
    public DataScalar? Misses(string place, DataScalar name, DataScalar? port)
    {
        // An operator that creates pods creates their Services too.
        if (!_isWhole || _made.Contains(place) || _made.Contains(null) || WholeSet.Text(name) is not { } text)
            return null;
        // The Services of a namespace may be defined elsewhere if none of them is given, unless one of this name is given for another namespace.
        if (!WholeSet.Has(_documents, "Service", place, text))
            return _namespaces.Contains(place) || _names.Contains(text) ? name : null;
        return port is not null && WholeSet.Text(port) is { } wanted && wanted != "use-annotation" && !MayHave(place, text, wanted) ? port : null;
    }

    // The ports of a Service of another unit are not compared.
    private bool MayHave(string place, string name, string port) => !_given.Contains((place, name)) || _open.Contains((place, name)) || _ports.Contains((place, name, port));

    // An ExternalName Service has every port of its target host.
    private void Add(KubernetesObject service)
    {
        var (place, name) = (WholeSet.NamespaceOf(service.Namespace) ?? "", service.Name.Value ?? "");
        _given.Add((place, name));
        if (service.Get("spec", "ports") is not DataSequence ports || service.Get("spec", "externalName") is not null)
        {
            _open.Add((place, name));
            return;
        }

        foreach (var written in ports.Mappings().SelectMany(p => new[] { p["port"], p["name"] }).OfType<DataScalar>())
        {
            if (WholeSet.Text(written) is { } text)
                _ports.Add((place, name, text));
            else
                _open.Add((place, name));
        }
    }
}
