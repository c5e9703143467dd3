using System;
using System.Collections.Immutable;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity.Rules.BuiltImages.Support;

/// <summary>An image that scan reports may cover: an image reference, or an opened image.</summary>
internal sealed class ScannedImage
{
    private readonly Func<ImageScan, Vulnerability, VexStatement?> _findStatement;

    private ScannedImage(string name, Location location, ImmutableArray<ImageScan> scans, Func<ImageScan, Vulnerability, VexStatement?> findStatement)
    {
        Name = name;
        Location = location;
        Scans = scans;
        _findStatement = findStatement;
    }

    /// <summary>The name of the image.</summary>
    public string Name { get; }

    /// <summary>The location of the reference, or of the image's configuration.</summary>
    public Location Location { get; }

    /// <summary>The newest report of each scanner.</summary>
    public ImmutableArray<ImageScan> Scans { get; }

    /// <summary>Creates it for an image reference.</summary>
    public static ScannedImage Of(DocumentSet documents, ImageReference image) =>
        new(image.Text, image.Location, documents.FindScans(image), (scan, vulnerability) => documents.FindStatement(image, scan, vulnerability));

    /// <summary>Creates it for an opened image.</summary>
    public static ScannedImage Of(DocumentSet documents, ImageDocument image) =>
        new(image.Name, image.Image.Location, documents.FindScans(image), (scan, vulnerability) => documents.FindStatement(image, scan, vulnerability));

    /// <summary>Whether a VEX statement excludes the vulnerability for this image.</summary>
    public bool IsExcused(ImageScan scan, Vulnerability vulnerability) => _findStatement(scan, vulnerability)?.Excuses == true;
}
