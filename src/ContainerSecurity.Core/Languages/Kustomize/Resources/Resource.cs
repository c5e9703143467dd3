using System;
using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Resources;

/// <summary>An object that is being built, with the identities that it had.</summary>
/// <param name="node">The object.</param>
internal sealed class Resource(Node node)
{
    private readonly List<ResourceId> _previous = [];
    private readonly List<string> _prefixes = [];
    private string? _gvkVersion;
    private Gvk _gvk;
    private readonly List<string> _suffixes = [];

    /// <summary>The object.</summary>
    public Node Node { get; set; } = node;

    /// <summary>The type.</summary>
    public Gvk Gvk
    {
        get
        {
            // Asked for often, and changed hardly ever.
            var (version, kind) = (Value("apiVersion"), Kind);
            if (!ReferenceEquals(version, _gvkVersion) || _gvk.Kind != kind)
            {
                _gvk = Gvk.Parse(version, kind);
                _gvkVersion = version;
            }

            return _gvk;
        }
    }

    /// <summary>The kind.</summary>
    public string Kind => Value("kind");

    /// <summary>The name.</summary>
    public string Name => Node.Find("metadata", "name") is { Kind: NodeKind.Scalar } name ? name.Value : "";

    /// <summary>The namespace; empty for none.</summary>
    public string Namespace => Node.Find("metadata", "namespace") is { Kind: NodeKind.Scalar, IsNull: false } name ? name.Value : "";

    /// <summary>The identity.</summary>
    public ResourceId Id => new(Gvk, Name, Namespace);

    /// <summary>The identity in the file.</summary>
    public ResourceId OriginalId => _previous.Count > 0 ? InPresentGroup(_previous[0], Gvk) : Id;

    /// <summary>The identities that it had, the oldest first. kustomize does not keep the group and version, so these are those of now.</summary>
    public IEnumerable<ResourceId> PreviousIds
    {
        get
        {
            var gvk = Gvk;
            foreach (var id in _previous)
                yield return InPresentGroup(id, gvk);
        }
    }

    /// <summary>The prefixes that its name got, the innermost first.</summary>
    public IReadOnlyList<string> Prefixes => _prefixes;

    /// <summary>The suffixes that its name got, the innermost first.</summary>
    public IReadOnlyList<string> Suffixes => _suffixes;

    /// <summary>What a generated object does with one of the same name.</summary>
    public GenerationBehavior Behavior { get; init; }

    /// <summary>Whether its name gets a hash of its content.</summary>
    public bool NeedsHash { get; set; }

    /// <summary>Whether a patch may change the name.</summary>
    public bool AllowsNameChange { get; set; }

    /// <summary>Whether a patch may change the kind.</summary>
    public bool AllowsKindChange { get; set; }

    /// <summary>The variables whose value it has.</summary>
    public List<string> VariableNames { get; } = [];

    /// <summary>Where it comes from; null unless that is printed.</summary>
    public BuildOrigin? Origin { get; set; }

    /// <summary>The changes that were made; empty unless that is printed.</summary>
    public List<BuildOrigin> Transformations { get; } = [];

    /// <summary>Whether nothing is left of it.</summary>
    public bool IsEmpty => Node.IsNullOrEmpty;

    /// <summary>Remembers the identity before a change.</summary>
    public void StorePreviousId()
    {
        CreateAnnotations();
        var id = Id;
        id = id with { Namespace = id.EffectiveNamespace };
        // Equal ones say nothing more, and there would be one for each patch.
        if (!_previous.Contains(id))
            _previous.Add(id);
    }

    /// <summary>Remembers a prefix.</summary>
    public void AddPrefix(string prefix) => Add(_prefixes, prefix);

    /// <summary>Remembers a suffix.</summary>
    public void AddSuffix(string suffix) => Add(_suffixes, suffix);

    /// <summary>All identities, the present one first.</summary>
    public IEnumerable<ResourceId> AllIds()
    {
        yield return Id;
        foreach (var id in PreviousIds)
            yield return id;
    }

    /// <summary>Whether any identity is that of an object.</summary>
    public bool HasId(ResourceId id)
    {
        foreach (var own in AllIds())
        {
            if (own.IsSameAs(id))
                return true;
        }

        return false;
    }

    /// <summary>Whether prefixes and suffixes are those of another object, as far as the shorter list goes.</summary>
    public bool HasAffixesOf(Resource other, bool allowsNone) =>
        (allowsNone && (Prefixes.Count == 0 || other.Prefixes.Count == 0) || HaveSameEnd(Prefixes, other.Prefixes))
        && (allowsNone && (Suffixes.Count == 0 || other.Suffixes.Count == 0) || HaveSameEnd(Suffixes, other.Suffixes));

    /// <summary>The labels or annotations as texts.</summary>
    public Dictionary<string, string> MetadataMap(string name)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Node.Find("metadata", name) is { Kind: NodeKind.Mapping } map)
        {
            foreach (var entry in map.Entries)
                result[entry.Key] = entry.Value.Value.Kind == NodeKind.Scalar ? entry.Value.Value.Value : "";
        }

        return result;
    }

    /// <summary>Takes over what kustomize keeps in annotations when another object takes this one's place.</summary>
    public void CopyHistory(Resource other)
    {
        _previous.InsertRange(0, other._previous);
        _prefixes.InsertRange(0, other._prefixes);
        _suffixes.InsertRange(0, other._suffixes);
        VariableNames.Clear();
        VariableNames.AddRange(other.VariableNames);
        Origin ??= other.Origin;
        Transformations.InsertRange(0, other.Transformations);
    }

    /// <summary>Drops where it comes from.</summary>
    public void ForgetOrigins()
    {
        Origin = null;
        Transformations.Clear();
    }

    /// <summary>Adds a change to the origins. kustomize writes all annotations anew then, so they share no nodes with other maps any more.</summary>
    public void RecordChange(BuildOrigin by)
    {
        if (Origin is null)
            Origin = by;
        else
            Transformations.Add(by);
        if (Node.Find("metadata", "annotations") is not { Kind: NodeKind.Mapping } annotations)
            return;
        foreach (var entry in annotations.Entries.Values)
            entry.Value = Node.String(entry.Value.Kind == NodeKind.Scalar ? entry.Value.Text : RenderedText.Empty, entry.Value.Origin);
    }

    /// <summary>A copy that shares nothing that changes.</summary>
    public Resource Copy()
    {
        var copy = new Resource(Node.Copy()) { Behavior = Behavior, NeedsHash = NeedsHash, AllowsNameChange = AllowsNameChange, AllowsKindChange = AllowsKindChange };
        copy.CopyHistory(this);
        return copy;
    }

    /// <summary>
    /// Creates the map of annotations. kustomize keeps its own state in it, so patches and replacements find it from the first change of a name on; an empty
    /// one is not printed.
    /// </summary>
    public void CreateAnnotations()
    {
        if (Node.Find("metadata") is { Kind: NodeKind.Mapping } metadata && metadata.Find("annotations") is null or { IsNull: true })
            metadata.Entries["annotations"] = new Entry(Node.Mapping(metadata.Origin), null);
    }

    private void Add(List<string> affixes, string affix)
    {
        if (affix.Length == 0)
            return;
        CreateAnnotations();
        affixes.Add(affix);
    }

    private static bool HaveSameEnd(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        var count = Math.Min(first.Count, second.Count);
        if (count == 0)
            return first.Count == second.Count;
        for (var i = 1; i <= count; i++)
        {
            if (first[first.Count - i] != second[second.Count - i])
                return false;
        }

        return true;
    }

    private static ResourceId InPresentGroup(ResourceId id, Gvk gvk) => id.Gvk.Group == gvk.Group && id.Gvk.Version == gvk.Version ? id : id with { Gvk = gvk with { Kind = id.Gvk.Kind } };

    private string Value(string key) => Node.Find(key) is { Kind: NodeKind.Scalar, IsNull: false } value ? value.Value : "";
}
