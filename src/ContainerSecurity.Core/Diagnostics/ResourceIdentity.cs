namespace ContainerSecurity;

/// <summary>The identity of an object in a document: a Kubernetes object, a container group or an Azure resource.</summary>
/// <param name="Kind">The kind, such as <c>Deployment</c> or <c>ContainerGroup</c>.</param>
/// <param name="Namespace">The namespace; null when none is written or the kind has none.</param>
/// <param name="Name">The name; empty when none is written.</param>
public sealed record ResourceIdentity(string Kind, string? Namespace, string Name)
{
    // The name by which reports tell a resource from those of other types, where kind and name do not suffice.
    internal string? FullName { get; init; }

    /// <summary><c>Kind/name</c>, or <c>Kind/namespace/name</c>.</summary>
    public override string ToString() => Namespace is null ? $"{Kind}/{Name}" : $"{Kind}/{Namespace}/{Name}";
}
