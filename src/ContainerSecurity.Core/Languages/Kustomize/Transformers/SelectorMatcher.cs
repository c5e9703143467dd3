using ContainerSecurity.Languages.Kustomize.Kustomizations;
using ContainerSecurity.Languages.Kustomize.Patterns;
using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>Finds the objects that a selector selects. Each of its fields is a regular expression for the whole value.</summary>
internal sealed class SelectorMatcher
{
    private readonly Selector _selector;
    private readonly GoPattern? _group;
    private readonly GoPattern? _version;
    private readonly GoPattern? _kind;
    private readonly GoPattern? _name;
    private readonly GoPattern? _namespace;
    private readonly LabelSelector? _labels;
    private readonly LabelSelector? _annotations;

    /// <summary>Compiles a selector.</summary>
    /// <exception cref="KustomizeException">An expression is wrong.</exception>
    public SelectorMatcher(Selector selector, PatternCache patterns)
    {
        GoPattern? Compile(string text) => text.Length == 0 ? null : patterns.Get($"^(?:{text})$", selector.Origin);
        _selector = selector;
        _group = Compile(selector.Id.Gvk.Group);
        _version = Compile(selector.Id.Gvk.Version);
        _kind = Compile(selector.Id.Gvk.Kind);
        _name = Compile(selector.Id.Name);
        _namespace = Compile(selector.Id.Namespace);
        _labels = selector.Labels.Length == 0 ? null : LabelSelector.Parse(selector.Labels, selector.Origin);
        _annotations = selector.Annotations.Length == 0 ? null : LabelSelector.Parse(selector.Annotations, selector.Origin);
    }

    /// <summary>Whether an object is selected by its original or present identity, labels and annotations.</summary>
    public bool Matches(Resource resource) => MatchesAnyId(resource) && MatchesMetadata(resource);

    /// <summary>Whether an identity is selected.</summary>
    public bool MatchesId(ResourceId id, string space) =>
        IsMatch(_group, id.Gvk.Group) && IsMatch(_version, id.Gvk.Version) && IsMatch(_kind, id.Gvk.Kind) && IsMatch(_name, id.Name) && IsMatch(_namespace, space);

    /// <summary>Whether labels and annotations are selected.</summary>
    public bool MatchesMetadata(Resource resource) =>
        (_labels is null || _labels.Matches(resource.MetadataMap("labels"))) && (_annotations is null || _annotations.Matches(resource.MetadataMap("annotations")));

    /// <summary>Whether it selects by anything but labels and annotations.</summary>
    public bool HasId => !_selector.Id.IsEmpty;

    /// <summary>Whether it selects by labels or annotations.</summary>
    public bool HasMetadata => _labels is not null || _annotations is not null;

    private static bool IsMatch(GoPattern? pattern, string text) => pattern is null || pattern.IsMatch(text);

    // The name and namespace in the file count as well as those of now, the type only as it is now.
    private bool MatchesAnyId(Resource resource)
    {
        var (current, original) = (resource.Id, resource.OriginalId);
        return IsMatch(_group, current.Gvk.Group) && IsMatch(_version, current.Gvk.Version) && IsMatch(_kind, current.Gvk.Kind)
            && (IsMatch(_name, original.Name) || IsMatch(_name, current.Name))
            && (IsMatch(_namespace, original.EffectiveNamespace) || IsMatch(_namespace, current.EffectiveNamespace));
    }
}
