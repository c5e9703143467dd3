namespace ContainerSecurity.TestSupport;

/// <summary>Creates Pods from the lines that a test is about. Every argument can have markup.</summary>
internal static class PodText
{
    /// <summary>The image of a container that does not matter to a test.</summary>
    public const string Image = "registry.example.com/app:1.2";

    /// <summary>Creates a Pod.</summary>
    /// <param name="container">The lines of the container after its image.</param>
    /// <param name="pod">The lines of the <c>spec</c> before the containers.</param>
    /// <param name="after">The lines of the <c>spec</c> after the container: further containers, and fields of the pod.</param>
    /// <param name="metadata">The lines of the metadata after the name.</param>
    /// <param name="name">The name of the Pod.</param>
    /// <param name="containerName">The name of the container.</param>
    /// <param name="image">The image of the container.</param>
    public static string With(
        string container = "",
        string pod = "",
        string after = "",
        string metadata = "",
        string name = "shop",
        string containerName = "web",
        string image = Image) =>
        Manifest.Spec("v1 Pod", name, Spec(container, pod, after, containerName, image), metadata);

    /// <summary>The lines of a pod's <c>spec</c>; the parameters are those of <see cref="With"/>.</summary>
    public static string Spec(string container, string pod, string after, string containerName, string image) =>
        Manifest.Lines(pod, "containers:", $"- name: {containerName}", $"  image: {image}", Manifest.Indent(container, 2), after);
}
