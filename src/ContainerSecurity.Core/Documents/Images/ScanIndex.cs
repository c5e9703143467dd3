using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity.Documents.Images;

/// <summary>Finds what is reported of images, and what is stated of their vulnerabilities.</summary>
internal sealed class ScanIndex
{
    private readonly Dictionary<string, List<ImageScan>> _byDigest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ImageScan>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<VexStatement>> _statements = new(StringComparer.OrdinalIgnoreCase);

    public ScanIndex(ImmutableArray<ImageScan> scans, ImmutableArray<VexStatement> statements)
    {
        Scans = scans;
        Statements = statements;
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

        foreach (var statement in statements)
        {
            foreach (var name in statement.Vulnerabilities)
                Add(_statements, name, statement);
        }
    }

    public ImmutableArray<ImageScan> Scans { get; }

    public ImmutableArray<VexStatement> Statements { get; }

    /// <summary>The newest scan of an image by each scanner.</summary>
    public ImmutableArray<ImageScan> Find(ScanSubject? image)
    {
        if (image is null || Scans.IsEmpty)
            return [];
        var exact = image.Digests.SelectMany(d => _byDigest.TryGetValue(d, out var found) ? found : []).Distinct().ToList();
        // A report without digests is of the tag, whatever it pointed at then.
        var candidates = exact.Count > 0 ? exact : Named(image).Where(s => image.Digests.IsEmpty || s.Digests.IsEmpty);
        return [.. candidates.GroupBy(s => s.Scanner, StringComparer.OrdinalIgnoreCase).Select(g => g.OrderBy(s => s.ScannedAt).Last())];
    }

    /// <summary>The newest statement on a vulnerability that a scan found in an image.</summary>
    public VexStatement? Find(ScanSubject image, ImageScan scan, Vulnerability vulnerability)
    {
        if (_statements.Count == 0)
            return null;
        var names = vulnerability.Aliases.Insert(0, vulnerability.Id);
        return names.SelectMany(n => _statements.TryGetValue(n, out var found) ? found : [])
            .Where(s => s.Products.Any(p => IsMeant(p, image, scan, vulnerability))).OrderBy(s => s.StatedAt).LastOrDefault();
    }

    // A digest without a tag says nothing of which tag it was.
    private List<ImageScan> Named(ScanSubject image)
    {
        foreach (var name in image.Names.Where(n => image.Digests.IsEmpty ? !n.Tag.IsUnknown : n.Tag.IsKnown))
        {
            if (ImageKeys.Of(name) is { } key && _byName.TryGetValue(Tagged(key, name), out var named))
                return named;
        }

        return [];
    }

    private static bool IsMeant(VexProduct product, ScanSubject image, ImageScan scan, Vulnerability vulnerability)
    {
        if (!product.Packages.IsEmpty && !product.Packages.Any(p => IsPackage(p, vulnerability)))
            return false;
        if (!product.IsImage)
            return !product.Packages.IsEmpty;
        if (!product.Digests.IsEmpty)
            return product.Digests.Any(d => image.Digests.Contains(d) || scan.Digests.Contains(d));
        return ImageKeys.Of(product.Image!) is { } key && image.Names.Any(n => key == ImageKeys.Of(n) && (product.Image!.Tag.IsUnset || product.Image.Tag.Value == ImageKeys.TagOf(n)));
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
