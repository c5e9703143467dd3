using System;

namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>Divides the name of an image as kustomize does.</summary>
internal static class ImageReference
{
    /// <summary>The lengths of the name and of the tag with its colon, which is followed by the digest.</summary>
    public static (int Name, int Tag) Split(string image)
    {
        // A colon in the host is no tag.
        var slash = Math.Max(0, image.IndexOf('/'));
        var at = image.IndexOf('@', slash);
        var colon = image.IndexOf(':', slash);
        if (colon >= 0 && (at < 0 || colon < at))
            return (colon, (at < 0 ? image.Length : at) - colon);
        return (at < 0 ? image.Length : at, 0);
    }
}
