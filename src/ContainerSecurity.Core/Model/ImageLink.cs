namespace ContainerSecurity;

/// <summary>The image that an image reference resolves to among the documents.</summary>
public sealed class ImageLink
{
    internal ImageLink(ImageConfiguration image, Location source)
    {
        Image = image;
        Source = source;
    }

    /// <summary>The built image, or the image that its Dockerfile builds.</summary>
    public ImageConfiguration Image { get; }

    /// <summary>The location that declares which image the reference resolves to; for a built image, the list of its names.</summary>
    public Location Source { get; }
}
