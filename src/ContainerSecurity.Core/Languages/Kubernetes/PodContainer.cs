using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>A container as a pod holds it.</summary>
/// <param name="Node">Its settings.</param>
/// <param name="Role">What it is for.</param>
internal sealed record PodContainer(MappingReader Node, ContainerRole Role);
