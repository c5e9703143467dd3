using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>A resource that a template deploys, with its values in place.</summary>
/// <param name="parent">The resource that it stands in, or null.</param>
/// <param name="isExisting">Whether it is there already and only referred to.</param>
internal sealed class EvaluatedResource(EvaluatedResource? parent, bool isExisting)
{
    public EvaluatedResource? Parent { get; } = parent;

    public bool IsExisting { get; } = isExisting;

    /// <summary>The resource; null where it is not known what stands there.</summary>
    public DataMapping? Node { get; set; }
}
