using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>Indexes the keys of the Secrets and ConfigMaps among the documents.</summary>
internal sealed class KeyIndex
{
    private static readonly string[] Fields = ["data", "stringData", "binaryData"];

    private readonly HashSet<(ResourceIdentity Source, string Key)> _keys = [];
    private readonly HashSet<ResourceIdentity> _open = [];
    private readonly HashSet<ResourceIdentity> _known = [];

    public KeyIndex(DocumentSet documents, IEnumerable<string> kinds)
    {
        foreach (var source in kinds.SelectMany(documents.ObjectsOfKind))
            Add(source);
    }

    /// <summary>Whether an object of a name has the key, or may have it, as one of another unit.</summary>
    public bool MayHave(string kind, string place, string name, string key)
    {
        var source = new ResourceIdentity(kind, place, name);
        return _open.Contains(source) || !_known.Contains(source) || _keys.Contains((source, key));
    }

    // An object whose keys are not a literal map may have any.
    private void Add(KubernetesObject source)
    {
        var identity = new ResourceIdentity(source.Kind, WholeSet.NamespaceOf(source.Namespace), source.Name.Value ?? "");
        _known.Add(identity);
        var maps = Fields.Select(field => source.Get(field)).Where(node => node is not null).ToList();
        if (source.IsPartial || maps.Count == 0 || maps.Any(node => node is not DataMapping))
            _open.Add(identity);
        foreach (var entry in maps.OfType<DataMapping>().SelectMany(map => map.Entries))
        {
            if (entry.Key.Text == "<<")
                _open.Add(identity);
            _keys.Add((identity, entry.Key.Text));
        }
    }
}
