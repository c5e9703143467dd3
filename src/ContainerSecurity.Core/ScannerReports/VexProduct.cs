using System.Collections.Immutable;

namespace ContainerSecurity.ScannerReports;

/// <summary>The product that a VEX statement is about: an image, or a package regardless of where it is.</summary>
public sealed class VexProduct
{
    internal VexProduct()
    {
    }

    /// <summary>The name of the image; null for a package, or for an image known only by its digests.</summary>
    public ImageReference? Image { get; init; }

    /// <summary>The digests of the image; empty when none is known.</summary>
    public ImmutableArray<string> Digests { get; init; } = [];

    /// <summary>The packages within the image, or in every image when no image is named; empty for the whole image.</summary>
    public ImmutableArray<PackageUrl> Packages { get; init; } = [];

    /// <summary>Whether the product is an image.</summary>
    public bool IsImage => Image is not null || !Digests.IsEmpty;
}
