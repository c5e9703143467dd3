using System;

namespace ContainerSecurity.Rules.Support;

/// <summary>Names images as people know them: an official image of Docker Hub is also reached as <c>library/nginx</c>.</summary>
internal static class ImageNames
{
    private const string DockerHub = "docker.io", Official = "library/";

    /// <summary>The repository, that of an official image by its short name; null where it is not known.</summary>
    public static string? Repository(ImageReference image) =>
        image is { RegistryHost: DockerHub, Repository.Value: { } name } && name.StartsWith(Official, StringComparison.Ordinal) ? name.Substring(Official.Length) : image.Repository.Value;

    /// <summary>Registry and repository, such as <c>docker.io/nginx</c>; null where they are not known.</summary>
    public static string? Full(ImageReference image) => image.RegistryHost is { } host && Repository(image) is { } repository ? host + "/" + repository : null;
}
