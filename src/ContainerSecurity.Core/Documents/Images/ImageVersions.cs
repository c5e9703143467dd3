using System;
using System.Collections.Generic;

namespace ContainerSecurity.Documents.Images;

/// <summary>
/// The images that one repository may hold, by tag and digest. Two references mean the same image unless both have a tag, or both a digest,
/// and these differ. Where a reference may mean more than one image it means none.
/// </summary>
internal sealed class ImageVersions
{
    private readonly Choice _any = new();
    private readonly Dictionary<string, Choice> _byTag = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Choice> _byDigest = new(StringComparer.Ordinal);
    private readonly Choice _tagged = new();
    private readonly Choice _digested = new();

    /// <summary>Adds an image.</summary>
    /// <param name="tag">The tag that it has, or null for any.</param>
    /// <param name="digest">The digest that it has, or null for any; with one the tag does not matter.</param>
    /// <param name="link">The image.</param>
    public void Add(string? tag, string? digest, ImageLink link)
    {
        if (digest is not null)
            Add(_byDigest, digest, _digested, link);
        else if (tag is not null)
            Add(_byTag, tag, _tagged, link);
        else
            _any.Add(link);
    }

    /// <summary>Adds to a choice the images that a reference with a tag and digest may mean; null for those that it has not, or that are not known.</summary>
    public void AddTo(Choice choice, string? tag, string? digest)
    {
        choice.Add(_any);
        choice.Add(Of(_byTag, tag, _tagged));
        choice.Add(Of(_byDigest, digest, _digested));
    }

    private static void Add(Dictionary<string, Choice> choices, string version, Choice all, ImageLink link)
    {
        if (!choices.TryGetValue(version, out var choice))
            choices.Add(version, choice = new Choice());
        choice.Add(link);
        all.Add(link);
    }

    private static Choice? Of(Dictionary<string, Choice> choices, string? version, Choice all) =>
        version is null ? all : choices.TryGetValue(version, out var choice) ? choice : null;

    /// <summary>One image, or several that cannot be told apart.</summary>
    internal sealed class Choice
    {
        private ImageLink? _first;
        private bool _isAmbiguous;

        /// <summary>Whether there is something to choose from.</summary>
        public bool IsEmpty => _first is null;

        /// <summary>The one image, or null.</summary>
        public ImageLink? Only => _isAmbiguous ? null : _first;

        public void Add(ImageLink link)
        {
            _isAmbiguous |= _first is not null && _first.Image != link.Image;
            _first ??= link;
        }

        public void Add(Choice? other)
        {
            if (other?._first is not { } first)
                return;
            Add(first);
            _isAmbiguous |= other._isAmbiguous;
        }
    }
}
