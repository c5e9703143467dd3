using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Documents.Images;

/// <summary>Finds built images by their digests and names. A name without a tag means <c>latest</c>.</summary>
internal sealed class ImageNameIndex
{
    private readonly Dictionary<string, ImageLink> _byDigest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImageVersions> _byName = new(StringComparer.Ordinal);

    // Of those whose digest is not known: a reference with a digest may mean only them by its name.
    private readonly Dictionary<string, ImageVersions> _withoutDigest = new(StringComparer.Ordinal);

    public ImageNameIndex(ImmutableArray<Document> documents)
    {
        foreach (var document in documents.OfType<ImageDocument>())
            Add(document);
    }

    public ImageLink? Find(ImageReference reference)
    {
        if (_byName.Count + _byDigest.Count == 0)
            return null;
        var digest = reference.Digest.Value;
        if (digest is not null && _byDigest.TryGetValue(digest, out var link))
            return link;
        if (ImageKeys.Of(reference) is not { } key || !(digest is null ? _byName : _withoutDigest).TryGetValue(key, out var versions))
            return null;
        var choice = new ImageVersions.Choice();
        versions.AddTo(choice, ImageKeys.TagOf(reference), null);
        return choice.Only;
    }

    private static void Put(Dictionary<string, ImageVersions> index, string key, string? tag, ImageLink link)
    {
        if (!index.TryGetValue(key, out var versions))
            index.Add(key, versions = new ImageVersions());
        versions.Add(tag, null, link);
    }

    private void Add(ImageDocument document)
    {
        var link = new ImageLink(document.Image, document.Image.Location);
        // The same image from two sources is one.
        if (document.Digest is { } digest && !_byDigest.TryAdd(digest, link))
            link = _byDigest[digest];
        foreach (var text in document.Names)
        {
            var name = ImageReferenceParser.Parse(MappedText.FromWhole(text, link.Source.Span), link.Source, ImageReferenceOrigin.Build);
            if (ImageKeys.Of(name) is not { } key)
                continue;
            if (name.Digest.Value is { } named)
                _byDigest.TryAdd(named, link);
            if (!name.Digest.IsUnset && name.Tag.IsUnset)
                continue;
            Put(_byName, key, ImageKeys.TagOf(name), link);
            if (document.Digest is null)
                Put(_withoutDigest, key, ImageKeys.TagOf(name), link);
        }
    }
}
