using System;

namespace ContainerSecurity.Documents.Images;

/// <summary>Tells which references name the same repository.</summary>
internal static class ImageKeys
{
    private const string DockerHub = "docker.io", Official = "library/";

    /// <summary>Registry and repository; null where they are not known.</summary>
    public static string? Of(ImageReference image)
    {
        if (image.RegistryHost is not { } host || image.Repository.Value is not { } repository)
            return null;
        return host is DockerHub or "index.docker.io" or "registry-1.docker.io" ? DockerHub + "/" + WithoutOfficial(repository) : host + "/" + repository;
    }

    /// <summary>The repository in any registry; null where it is not known, and for the official images of Docker Hub, which nobody else builds.</summary>
    public static string? InAnyRegistry(ImageReference image)
    {
        if (image.Repository.Value is not { } repository || (image.RegistryHost == DockerHub && WithoutOfficial(repository).IndexOfAny(['/']) < 0))
            return null;
        return "*/" + repository;
    }

    /// <summary>The tag, <c>latest</c> where none is written; null where it is not known.</summary>
    public static string? TagOf(ImageReference image) => image.Tag.IsUnset ? "latest" : image.Tag.Value;

    private static string WithoutOfficial(string repository) =>
        repository.StartsWith(Official, StringComparison.Ordinal) ? repository.Substring(Official.Length) : repository;
}
