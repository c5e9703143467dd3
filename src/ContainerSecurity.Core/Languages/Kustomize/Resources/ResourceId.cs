namespace ContainerSecurity.Languages.Kustomize.Resources;

/// <summary>What identifies an object.</summary>
/// <param name="Gvk">The type.</param>
/// <param name="Name">The name.</param>
/// <param name="Namespace">The namespace; empty for none.</param>
internal readonly record struct ResourceId(Gvk Gvk, string Name, string Namespace)
{
    private const string NoNamespace = "_non_namespaceable_";

    /// <summary>The namespace that counts: none for cluster-scoped types, otherwise <c>default</c> where none is written.</summary>
    public string EffectiveNamespace => Gvk.IsClusterScoped ? NoNamespace : Namespace.Length == 0 ? "default" : Namespace;

    /// <summary>Whether all fields are empty.</summary>
    public bool IsEmpty => this == new ResourceId(new Gvk("", "", ""), "", "");

    /// <summary>Whether both identify the same object.</summary>
    public bool IsSameAs(ResourceId other) => Name == other.Name && Gvk == other.Gvk && EffectiveNamespace == other.EffectiveNamespace;

    /// <summary>Whether both are in the same namespace.</summary>
    public bool IsInNamespaceOf(ResourceId other) => EffectiveNamespace == other.EffectiveNamespace;

    /// <summary>Whether a selector selects the object.</summary>
    public bool IsSelectedBy(ResourceId selector) =>
        (selector.Name.Length == 0 || selector.Name == Name) && (selector.Namespace.Length == 0 || selector.IsInNamespaceOf(this)) && Gvk.IsSelectedBy(selector.Gvk);

    /// <inheritdoc/>
    public override string ToString() => $"{Gvk}/{Gvk.Or(Name, "[noName]")}.{Gvk.Or(Namespace, "[noNs]")}";
}
