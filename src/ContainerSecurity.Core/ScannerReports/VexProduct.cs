using System.Collections.Immutable;

namespace ContainerSecurity.ScannerReports;

/// <summary>What a statement is made of: an image, or a package wherever it is.</summary>
public sealed class VexProduct
{
    internal VexProduct()
    {
    }

    /// <summary>The image, where it is one and it has a name.</summary>
    public ImageReference? Image { get; init; }

    /// <summary>The digests of the image.</summary>
    public ImmutableArray<string> Digests { get; init; } = [];

    /// <summary>The packages that are meant: within the image, or anywhere where no image is named. None means the whole image.</summary>
    public ImmutableArray<PackageUrl> Packages { get; init; } = [];

    /// <summary>Whether an image is meant.</summary>
    public bool IsImage => Image is not null || !Digests.IsEmpty;
}
