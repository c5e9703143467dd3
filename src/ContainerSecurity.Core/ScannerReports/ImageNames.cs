using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.ScannerReports;

/// <summary>Collects the names and digests that a report gives for one image.</summary>
internal sealed class ImageNames(Location location)
{
    private readonly List<ImageReference> _names = [];
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _digests = [];

    public ImmutableArray<ImageReference> Names => [.. _names];

    public ImmutableArray<string> Digests => [.. _digests];

    /// <summary>Adds a name, which may end with a digest.</summary>
    public void Add(string? name)
    {
        if (name is null || !_written.Add(name) || ReportContent.Image(name, location) is not { } image)
            return;
        if (image.Digest.Value is { } digest)
            AddDigest(digest);
        // A name with a digest and without a tag implies no tag: without this check it would count as 'latest'.
        if (image.Digest.IsUnset || image.Tag.IsKnown)
            _names.Add(image);
    }

    /// <summary>Adds names.</summary>
    public void AddAll(IEnumerable<string> names)
    {
        foreach (var name in names)
            Add(name);
    }

    /// <summary>Adds a digest with its algorithm; other text is ignored.</summary>
    public void AddDigest(string? digest)
    {
        if (digest is not null && ImageReferenceGrammar.IsValidDigest(digest) && _seen.Add(digest))
            _digests.Add(digest);
    }
}
