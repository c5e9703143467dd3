using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Scanning;

/// <summary>Finds what is reported of images, and what is stated of their vulnerabilities.</summary>
internal sealed class ScanIndex
{
    private readonly Dictionary<string, List<ImageScan>> _byDigest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ImageScan>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<VexStatement>> _statements = new(StringComparer.OrdinalIgnoreCase);

    public ScanIndex(ImmutableArray<ScanReportDocument> reports)
    {
        Scans = [.. reports.SelectMany(r => r.Scans)];
        foreach (var scan in Scans)
        {
            foreach (var digest in scan.Digests)
                Add(_byDigest, digest, scan);
            foreach (var name in scan.Names)
            {
                if (ImageKeys.Of(name) is { } key)
                    Add(_byName, Tagged(key, name), scan);
            }
        }

        foreach (var statement in reports.SelectMany(r => r.Statements))
        {
            foreach (var name in statement.Vulnerabilities)
                Add(_statements, name, statement);
        }
    }

    public ImmutableArray<ImageScan> Scans { get; }

    /// <summary>The newest scan of an image by each scanner.</summary>
    public ImmutableArray<ImageScan> Find(ImageReference image)
    {
        if (Scans.IsEmpty || Candidates(image) is not { } candidates)
            return [];
        return [.. candidates.GroupBy(s => s.Scanner, StringComparer.OrdinalIgnoreCase).Select(g => g.OrderBy(s => s.ScannedAt).Last())];
    }

    /// <summary>The newest statement on a vulnerability that a scan found in an image.</summary>
    public VexStatement? Find(ImageReference image, ImageScan scan, Vulnerability vulnerability)
    {
        if (_statements.Count == 0)
            return null;
        var names = vulnerability.Aliases.Insert(0, vulnerability.Id);
        return names.SelectMany(n => _statements.TryGetValue(n, out var found) ? found : [])
            .Where(s => s.Products.Any(p => IsMeant(p, image, scan, vulnerability))).OrderBy(s => s.StatedAt).LastOrDefault();
    }

    private IEnumerable<ImageScan>? Candidates(ImageReference image)
    {
        if (image.Digest.IsUnknown)
            return null;
        if (image.Digest.Value is { } digest)
        {
            if (_byDigest.TryGetValue(digest, out var exact))
                return exact;
            // A report without digests is of the tag, whatever it pointed at then.
            return image.Tag.IsKnown ? Named(image)?.Where(s => s.Digests.IsEmpty) : null;
        }

        return Named(image);
    }

    private List<ImageScan>? Named(ImageReference image) =>
        !image.Tag.IsUnknown && ImageKeys.Of(image) is { } key && _byName.TryGetValue(Tagged(key, image), out var named) ? named : null;

    private static bool IsMeant(VexProduct product, ImageReference image, ImageScan scan, Vulnerability vulnerability)
    {
        if (!product.Packages.IsEmpty && !product.Packages.Any(p => IsPackage(p, vulnerability)))
            return false;
        if (!product.IsImage)
            return !product.Packages.IsEmpty;
        if (!product.Digests.IsEmpty)
            return product.Digests.Any(d => d == image.Digest.Value || scan.Digests.Contains(d));
        return ImageKeys.Of(product.Image!) is { } key && key == ImageKeys.Of(image) && (product.Image!.Tag.IsUnset || product.Image.Tag.Value == ImageKeys.TagOf(image));
    }

    private static bool IsPackage(PackageUrl package, Vulnerability vulnerability) =>
        vulnerability.Package is { } name
        && (string.Equals(package.Name, name, StringComparison.OrdinalIgnoreCase) || string.Equals(package.Path, name, StringComparison.OrdinalIgnoreCase))
        && (package.Version is null || package.Version == vulnerability.Version);

    private static string Tagged(string key, ImageReference image) => key + ":" + ImageKeys.TagOf(image);

    private static void Add<T>(Dictionary<string, List<T>> index, string key, T item)
    {
        if (!index.TryGetValue(key, out var items))
            index.Add(key, items = []);
        items.Add(item);
    }
}
