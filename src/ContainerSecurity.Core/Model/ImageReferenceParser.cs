using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity;

/// <summary>Parses image references.</summary>
internal static class ImageReferenceParser
{
    /// <summary>Reads a reference.</summary>
    /// <param name="text">The reference with its places; variables are already expanded where their values are known.</param>
    /// <param name="location">The place of the whole reference.</param>
    /// <param name="origin">Where it is named.</param>
    /// <param name="container">The container that runs it.</param>
    /// <param name="stage">The stage that uses it.</param>
    public static ImageReference Parse(MappedText text, Location location, ImageReferenceOrigin origin, Container? container = null, ImageStage? stage = null)
    {
        var trimmed = Trim(text);
        // ko builds the Go package at an import path; an ARM expression is entirely unknown.
        if (trimmed.Text.StartsWith("ko://", StringComparison.Ordinal) || IsExpression(trimmed.Text))
            return Unknown(text.Text, location, origin, container, stage);
        var parts = new Parts(trimmed, location.Document);
        var valid = parts.Read();
        return new ImageReference
        {
            Text = text.Text,
            Location = location,
            Origin = origin,
            Registry = valid ? parts.Registry : Property<string>.Unknown(text.Text, location),
            Repository = valid ? parts.Repository : Property<string>.Unknown(text.Text, location),
            Tag = valid ? parts.Tag : Property<string>.Unknown(text.Text, location),
            Digest = valid ? parts.Digest : Property<string>.Unknown(text.Text, location),
            IsValid = valid,
            Container = container,
            Stage = stage,
        };
    }

    /// <summary>A reference of which nothing can be told.</summary>
    /// <param name="expression">What stands there.</param>
    /// <param name="location">Where.</param>
    /// <param name="origin">Where it is named.</param>
    /// <param name="container">The container that runs it.</param>
    /// <param name="stage">The stage that uses it.</param>
    public static ImageReference Unknown(string expression, Location location, ImageReferenceOrigin origin, Container? container = null, ImageStage? stage = null)
    {
        var unknown = Property<string>.Unknown(expression, location);
        return new ImageReference
        {
            Text = expression,
            Location = location,
            Origin = origin,
            Registry = unknown,
            Repository = unknown,
            Tag = unknown,
            Digest = unknown,
            Container = container,
            Stage = stage,
        };
    }

    private static bool IsExpression(string text) =>
        text.Length > 1 && text[0] == '[' && text[text.Length - 1] == ']';

    private static MappedText Trim(MappedText text)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && char.IsWhiteSpace(text.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text.Text[end - 1]))
            end--;
        return start == 0 && end == text.Length ? text : text.Slice(start, end - start);
    }

    /// <summary>Splits the text at its separators, except those within placeholders, and determines which parts a placeholder may affect.</summary>
    private sealed class Parts(MappedText mapped, Document document)
    {
        private readonly string _text = mapped.Text;
        private readonly List<TextSpan> _holes = Placeholders.Find(mapped.Text);

        public Property<string> Registry { get; private set; }

        public Property<string> Repository { get; private set; }

        public Property<string> Tag { get; private set; }

        public Property<string> Digest { get; private set; }

        public bool Read()
        {
            // Characters within a placeholder must not count as separators.
            var cut = Blank();
            if (cut.Length == 0)
                return false;
            var nameEnd = cut.Length;
            TextSpan? digest = null;
            TextSpan? tag = null;
            if (cut.IndexOf('@') is var at and >= 0)
            {
                digest = TextSpan.FromBounds(at + 1, cut.Length);
                nameEnd = at;
            }

            var lastSlash = nameEnd == 0 ? -1 : cut.LastIndexOf('/', nameEnd - 1);
            if (nameEnd > 0 && cut.LastIndexOf(':', nameEnd - 1) is var colon && colon > lastSlash)
            {
                tag = TextSpan.FromBounds(colon + 1, nameEnd);
                nameEnd = colon;
            }

            var firstSlash = cut.IndexOf('/');
            var hasDomain = firstSlash >= 0 && firstSlash < nameEnd && ImageReferenceGrammar.IsRegistry(cut.Substring(0, firstSlash));
            var registry = hasDomain ? new TextSpan(0, firstSlash) : (TextSpan?)null;
            var repository = TextSpan.FromBounds(hasDomain ? firstSlash + 1 : 0, nameEnd);
            Set(registry, repository, tag, digest, lastSlash, firstSlash);
            return IsValid();
        }

        private void Set(TextSpan? registry, TextSpan repository, TextSpan? tag, TextSpan? digest, int lastSlash, int firstSlash)
        {
            var name = Part(TextSpan.FromBounds(0, repository.End));
            var whole = Part(new TextSpan(0, _text.Length));
            // A placeholder in the first component may contain a registry and a part of the path.
            var first = TextSpan.FromBounds(0, firstSlash < 0 || firstSlash > repository.End ? repository.End : firstSlash);
            var isOpen = HasHole(first);
            Registry = registry is { } r ? Part(r) : isOpen ? Unknown(first) : Property<string>.Unset(name.Location);
            Repository = isOpen ? Unknown(repository) : Part(repository);
            // One in the last component may contain a tag when none is written after it; one at the very end a digest.
            var last = TextSpan.FromBounds(Math.Min(lastSlash + 1, repository.End), repository.End);
            Tag = tag is { } t ? Part(t) : HasHole(last) ? Unknown(last) : Property<string>.Unset(name.Location);
            var end = _holes.Count > 0 ? _holes[_holes.Count - 1] : default;
            Digest = digest is { } d ? Part(d) : end.Length > 0 && end.End == _text.Length ? Unknown(end) : Property<string>.Unset(whole.Location);
        }

        private bool IsValid() =>
            (!Registry.IsKnown || ImageReferenceGrammar.IsValidRegistry(Registry.Value!))
            && (!Repository.IsKnown || ImageReferenceGrammar.IsValidRepository(Repository.Value!))
            && (!Tag.IsKnown || ImageReferenceGrammar.IsValidTag(Tag.Value!))
            && (!Digest.IsKnown || ImageReferenceGrammar.IsValidDigest(Digest.Value!));

        private Property<string> Part(TextSpan span) => HasHole(span)
            ? Unknown(span)
            : Property<string>.Known(_text.Substring(span.Start, span.Length), At(span));

        private Property<string> Unknown(TextSpan span) => Property<string>.Unknown(_text.Substring(span.Start, span.Length), At(span));

        private Location At(TextSpan span) => new(document, mapped.MapSpan(span));

        private bool HasHole(TextSpan span) => _holes.Any(h => h.OverlapsWith(span));

        private string Blank()
        {
            if (_holes.Count == 0)
                return _text;
            var characters = _text.ToCharArray();
            foreach (var hole in _holes)
            {
                for (var i = hole.Start; i < hole.End; i++)
                    characters[i] = 'x';
            }

            return new string(characters);
        }
    }
}
