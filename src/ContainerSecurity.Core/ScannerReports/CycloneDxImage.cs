using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>The image that a CycloneDX document describes, and the components that its references identify.</summary>
internal sealed class CycloneDxImage
{
    private readonly Dictionary<string, DataMapping> _components = new(StringComparer.Ordinal);
    private readonly ImageNames _names;
    private readonly Location _location;
    private readonly string? _reference;
    private readonly string? _tool;

    public CycloneDxImage(DataNode root, ReportContent content)
    {
        var subject = root.Get("metadata", "component");
        _location = subject.Get("name")?.Location ?? content.Whole;
        _names = new ImageNames(_location);
        _reference = ReportContent.Text(subject, "bom-ref");
        _tool = root.Get("metadata", "tools").Mappings().Concat(root.Get("metadata", "tools", "components").Mappings()).Select(t => ReportContent.Text(t, "name")).FirstOrDefault(n => n is not null);
        HasComponents = root.Get("components") is DataSequence { Items.IsEmpty: false };
        foreach (var component in root.Get("components").Mappings())
        {
            if (ReportContent.Text(component, "bom-ref") is { } reference)
                _components[reference] = component;
        }

        var purl = ReportContent.Text(subject, "purl") ?? _reference;
        if (ReportContent.Text(subject, "type") == "container" || IsImageUrl(purl))
            ReadNames(subject, purl);
    }

    /// <summary>Whether the document describes an image with a name or digest.</summary>
    public bool IsImage => !_names.Names.IsEmpty || !_names.Digests.IsEmpty;

    /// <summary>Whether the document lists the components of the image.</summary>
    public bool HasComponents { get; }

    public ImageScan ToScan(ImmutableArray<Vulnerability> vulnerabilities, DateTimeOffset? time) => new()
    {
        Scanner = _tool ?? "CycloneDX",
        Names = _names.Names,
        Digests = _names.Digests,
        ScannedAt = time,
        Vulnerabilities = vulnerabilities,
        Location = _location,
    };

    /// <summary>The name and version of the component that a reference identifies; null when unknown.</summary>
    public (string? Name, string? Version) Component(string? reference)
    {
        if (reference is not null && _components.TryGetValue(reference, out var component))
            return (ReportContent.Text(component, "name"), ReportContent.Text(component, "version"));
        return PackageUrl.TryParse(reference, out var url) ? (url.Name, url.Version) : (null, null);
    }

    /// <summary>The product that a reference identifies: the image, a package in it, or a product of another document.</summary>
    public VexProduct? Product(string reference, Location location)
    {
        // The fragment of a link to another document is the reference within it.
        var target = reference.StartsWith("urn:cdx:", StringComparison.Ordinal) && reference.IndexOf('#') is var at and > 0 ? Uri.UnescapeDataString(reference.Substring(at + 1)) : reference;
        if (target == _reference)
            return Image([]);
        var purl = _components.TryGetValue(target, out var component) ? ReportContent.Text(component, "purl") ?? target : target;
        if (!PackageUrl.TryParse(purl, out var package))
            return null;
        return IsImage && !IsImageUrl(purl) ? Image([package]) : VexProducts.Create(purl, location, []);
    }

    private static bool IsImageUrl(string? purl) => PackageUrl.TryParse(purl, out var url) && url.Type is "oci" or "docker";

    private VexProduct? Image(ImmutableArray<PackageUrl> packages) => IsImage
        ? new VexProduct { Image = _names.Names.FirstOrDefault(), Digests = _names.Digests, Packages = packages }
        : null;

    private void ReadNames(DataNode? subject, string? purl)
    {
        var version = ReportContent.Text(subject, "version");
        var name = ReportContent.Text(subject, "name");
        _names.AddDigest(version);
        var isTag = name is not null && version is not null && ImageReferenceGrammar.IsValidTag(version) && name.LastIndexOf(':') <= name.LastIndexOf('/');
        _names.Add(isTag ? $"{name}:{version}" : name);
        if (PackageUrl.TryParse(purl, out _) && VexProducts.Create(purl, _location, []) is { IsImage: true } image)
        {
            _names.Add(image.Image?.Text);
            foreach (var digest in image.Digests)
                _names.AddDigest(digest);
        }

        foreach (var property in subject.Get("properties").Mappings())
        {
            // Properties of the image that trivy adds to the format.
            var value = ReportContent.Text(property, "value");
            if (ReportContent.Text(property, "name") is "aquasecurity:trivy:ImageID")
                _names.AddDigest(value);
            else if (ReportContent.Text(property, "name") is "aquasecurity:trivy:RepoDigest" or "aquasecurity:trivy:RepoTag")
                _names.Add(value);
        }
    }
}
