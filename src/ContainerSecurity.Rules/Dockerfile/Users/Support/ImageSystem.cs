namespace ContainerSecurity.Rules.Dockerfile.Users.Support;

/// <summary>Tells for which operating system an image is.</summary>
internal static class ImageSystem
{
    /// <summary>Whether it is known to be a Windows image, whose users are others.</summary>
    public static bool IsWindows(ImageConfiguration image) =>
        image.IsWindows;
}
