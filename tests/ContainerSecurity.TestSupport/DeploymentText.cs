namespace ContainerSecurity.TestSupport;

/// <summary>Creates Deployments whose pods have the label <c>app</c>. Every argument can have markup.</summary>
internal static class DeploymentText
{
    /// <summary>Creates a Deployment.</summary>
    /// <param name="container">The lines of the container after its image.</param>
    /// <param name="pod">The lines of the pod's <c>spec</c> before the containers.</param>
    /// <param name="after">The lines of the pod's <c>spec</c> after the container: further containers, and fields of the pod.</param>
    /// <param name="metadata">The lines of the Deployment's metadata after the name.</param>
    /// <param name="name">The name of the Deployment.</param>
    /// <param name="containerName">The name of the container.</param>
    /// <param name="image">The image of the container.</param>
    /// <param name="workload">The lines of the Deployment's <c>spec</c> before the selector.</param>
    /// <param name="podMetadata">The lines of the pod's metadata after the labels.</param>
    /// <param name="app">The value of the label <c>app</c> of the pods.</param>
    public static string With(
        string container = "",
        string pod = "",
        string after = "",
        string metadata = "",
        string name = "shop",
        string containerName = "web",
        string image = PodText.Image,
        string workload = "",
        string podMetadata = "",
        string app = "shop") =>
        Manifest.Spec(
            "apps/v1 Deployment",
            name,
            Manifest.Lines(
                workload,
                "selector:",
                $"  matchLabels: {{ app: {app} }}",
                "template:",
                "  metadata:",
                $"    labels: {{ app: {app} }}",
                Manifest.Indent(podMetadata, 4),
                "  spec:",
                Manifest.Indent(PodText.Spec(container, pod, after, containerName, image), 4)),
            metadata);
}
