using System.Collections.Generic;

namespace ContainerSecurity.ScannerReports;

/// <summary>Resolves the names of products in VEX statements.</summary>
internal static class VexProducts
{
    /// <summary>The product for a name: the URL of a package or image, or an image reference; null for any other name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="location">The location of the name.</param>
    /// <param name="packages">The packages within the product that the statement is about.</param>
    public static VexProduct? Create(string? name, Location location, IEnumerable<PackageUrl> packages)
    {
        if (name is null)
            return null;
        if (!PackageUrl.TryParse(name, out var url))
            return ReportContent.Image(name, location) is { } image ? Create(image, image.Digest.Value, packages) : null;
        return url.Type switch
        {
            "oci" => Create(OciImage(url, location), url.Version, packages),
            "docker" => Create(DockerImage(url, location), url.Version, packages),
            _ => new VexProduct { Packages = [url] },
        };
    }

    private static VexProduct Create(ImageReference? image, string? digest, IEnumerable<PackageUrl> packages) => new()
    {
        Image = image,
        Digests = digest is not null && ImageReferenceGrammar.IsValidDigest(digest) ? [digest] : [],
        Packages = [.. packages],
    };

    // The qualifier has the whole path, and the version is a digest.
    private static ImageReference? OciImage(PackageUrl url, Location location) =>
        url.Qualifiers.TryGetValue("repository_url", out var path) ? ReportContent.Image(WithTag(path, url), location) : null;

    // The qualifier has only the registry, and the version may be a tag.
    private static ImageReference? DockerImage(PackageUrl url, Location location)
    {
        var path = url.Qualifiers.TryGetValue("repository_url", out var registry) ? $"{registry.TrimEnd('/')}/{url.Path}" : url.Path;
        return ReportContent.Image(url.Version is { } version && ImageReferenceGrammar.IsValidTag(version) ? $"{path}:{version}" : WithTag(path, url), location);
    }

    private static string WithTag(string path, PackageUrl url) => url.Qualifiers.TryGetValue("tag", out var tag) ? $"{path}:{tag}" : path;
}
