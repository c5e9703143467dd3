using System;

namespace ContainerSecurity.Rules.Support;

/// <summary>Normalizes image names: a Docker Official Image is also available as <c>library/nginx</c>.</summary>
internal static class ImageNames
{
    private const string DockerHub = "docker.io", Official = "library/";

    /// <summary>The repository, with the short name for an official image; null where it is unresolved.</summary>
    public static string? Repository(ImageReference image) =>
        image is { RegistryHost: DockerHub, Repository.Value: { } name } && name.StartsWith(Official, StringComparison.Ordinal) ? name.Substring(Official.Length) : image.Repository.Value;

    /// <summary>Registry and repository, such as <c>docker.io/nginx</c>; null where they are unresolved.</summary>
    public static string? Full(ImageReference image) => image.RegistryHost is { } host && Repository(image) is { } repository ? host + "/" + repository : null;
}
