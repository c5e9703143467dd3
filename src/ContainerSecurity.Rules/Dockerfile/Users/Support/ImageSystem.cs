namespace ContainerSecurity.Rules.Dockerfile.Users.Support;

/// <summary>Determines the operating system of an image.</summary>
internal static class ImageSystem
{
    /// <summary>Whether it is known to be a Windows image, which has different users.</summary>
    public static bool IsWindows(ImageConfiguration image) =>
        image.IsWindows;
}
