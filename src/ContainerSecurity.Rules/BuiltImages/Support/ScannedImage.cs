using System;
using System.Collections.Immutable;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity.Rules.BuiltImages.Support;

/// <summary>An image of which scanners may report: one that is named, or one that was opened.</summary>
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

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Where it is named, or what it runs as.</summary>
    public Location Location { get; }

    /// <summary>Of each scanner the newest report.</summary>
    public ImmutableArray<ImageScan> Scans { get; }

    /// <summary>An image that is named.</summary>
    public static ScannedImage Of(DocumentSet documents, ImageReference image) =>
        new(image.Text, image.Location, documents.FindScans(image), (scan, vulnerability) => documents.FindStatement(image, scan, vulnerability));

    /// <summary>An image that was opened.</summary>
    public static ScannedImage Of(DocumentSet documents, ImageDocument image) =>
        new(image.Name, image.Image.Location, documents.FindScans(image), (scan, vulnerability) => documents.FindStatement(image, scan, vulnerability));

    /// <summary>Whether it is stated that a vulnerability does no harm in it.</summary>
    public bool IsExcused(ImageScan scan, Vulnerability vulnerability) => _findStatement(scan, vulnerability)?.Excuses == true;
}
