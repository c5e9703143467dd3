namespace ContainerSecurity;

/// <summary>What a reference to an image leads to.</summary>
public sealed class ImageLink
{
    internal ImageLink(ImageConfiguration image, Location source)
    {
        Image = image;
        Source = source;
    }

    /// <summary>The image as it was built, or as it will be by its Dockerfile.</summary>
    public ImageConfiguration Image { get; }

    /// <summary>Where it is told that the reference means this image; a built image tells its own names.</summary>
    public Location Source { get; }
}
