using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Fields;

/// <summary>A field of some types that a transformer changes.</summary>
/// <param name="Gvk">The types; what is empty selects all.</param>
/// <param name="Path">The path, with slashes.</param>
/// <param name="IsCreated">Whether it is created where there is none.</param>
internal sealed record FieldSpec(Gvk Gvk, string Path, bool IsCreated)
{
    /// <summary>Whether both select the same field.</summary>
    public bool HasKeyOf(FieldSpec other) => Gvk.IsSelectedBy(other.Gvk) && Path == other.Path;
}
