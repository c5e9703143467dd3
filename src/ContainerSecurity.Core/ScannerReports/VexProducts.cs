using System.Collections.Generic;

namespace ContainerSecurity.ScannerReports;

/// <summary>Tells what the names of products in statements mean.</summary>
internal static class VexProducts
{
    /// <summary>The product of a name: the URL of a package or an image, or a reference to an image; null for a name that is neither.</summary>
    /// <param name="name">The name.</param>
    /// <param name="location">Where it stands.</param>
    /// <param name="packages">The packages within it that are meant.</param>
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

    // The whole path stands in the qualifier, and the version is a digest.
    private static ImageReference? OciImage(PackageUrl url, Location location) =>
        url.Qualifiers.TryGetValue("repository_url", out var path) ? ReportContent.Image(WithTag(path, url), location) : null;

    // The qualifier has the registry alone, and the version may be a tag.
    private static ImageReference? DockerImage(PackageUrl url, Location location)
    {
        var path = url.Qualifiers.TryGetValue("repository_url", out var registry) ? $"{registry.TrimEnd('/')}/{url.Path}" : url.Path;
        return ReportContent.Image(url.Version is { } version && ImageReferenceGrammar.IsValidTag(version) ? $"{path}:{version}" : WithTag(path, url), location);
    }

    private static string WithTag(string path, PackageUrl url) => url.Qualifiers.TryGetValue("tag", out var tag) ? $"{path}:{tag}" : path;
}
