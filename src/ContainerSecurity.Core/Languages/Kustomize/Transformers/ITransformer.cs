using ContainerSecurity.Languages.Kustomize.Resources;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>Changes objects.</summary>
internal interface ITransformer
{
    /// <summary>Changes the objects.</summary>
    /// <exception cref="KustomizeException">They cannot be changed.</exception>
    void Transform(ResourceList resources);
}
