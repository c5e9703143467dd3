using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Image;

/// <summary>Reads the tree of an image's configuration into the model.</summary>
/// <remarks>Sources: OCI image specification, config.md; Docker Image Specification v1.2 for the health check.</remarks>
internal static class ImageBinder
{
    private const string BaseName = "org.opencontainers.image.base.name", BaseDigest = "org.opencontainers.image.base.digest";

    /// <summary>Reads the model.</summary>
    /// <param name="reader">The reader of the document.</param>
    /// <param name="tree">The root of its tree.</param>
    /// <param name="description">What else is known.</param>
    public static Content Read(ModelReader reader, DataNode tree, ImageDescription description)
    {
        if (tree is not DataMapping root)
            root = new DataMapping(default, []) { Owner = reader.Document };
        var start = new Location(reader.Document, new TextSpan(root.Span.Start, Math.Min(1, root.Span.Length)));
        var section = reader.Open(root, start);
        var architecture = section.String("architecture");
        var system = section.String("os");
        var created = section.String("created");
        var ids = section.Child("rootfs").Strings("diff_ids");
        var image = ImageConfigurationReader.Read(section.Child("config"), section, string.Equals(system.Value, "windows", StringComparison.OrdinalIgnoreCase), Math.Max(ids.Length, description.Layers.Length));
        ImmutableArray<ImageHistoryEntry> history = [.. section.Children("history").Select(HistoryReader.Read)];
        return new Content(
            architecture, system, created, image, history,
            ReadLayers(ids, history, description.Layers, start), ReadBase(image.Labels));
    }

    // Lines of the history that made no layer are marked, so the others belong to the layers in order; where the numbers differ
    // (images that were squashed or flattened) nothing is said about what made a layer.
    private static ImmutableArray<ImageLayer> ReadLayers(
        ImmutableArray<Property<string>> ids, ImmutableArray<ImageHistoryEntry> history, ImmutableArray<ImageLayerContent> contents, Location start)
    {
        var makers = history.Where(h => !h.IsEmptyLayer).ToArray();
        var count = Math.Max(ids.Length, contents.Length);
        var layers = ImmutableArray.CreateBuilder<ImageLayer>(count);
        for (var i = 0; i < count; i++)
        {
            var content = i < contents.Length ? contents[i] : new ImageLayerContent();
            var maker = makers.Length == count ? makers[i] : null;
            var id = i < ids.Length ? ids[i] : Property<string>.Unset(start);
            layers.Add(new ImageLayer
            {
                Index = i,
                DiffId = id,
                History = maker,
                Digest = content.Digest,
                Size = content.Size,
                Files = content.Files,
                Location = maker?.Location ?? id.Location,
            });
        }

        return layers.MoveToImmutable();
    }

    private static ImageReference? ReadBase(ImmutableArray<KeyValuePair<Property<string>, Property<string>>> labels)
    {
        var name = Label(labels, BaseName);
        if (!name.IsKnown || string.IsNullOrWhiteSpace(name.Value) || name.Value == "scratch")
            return null;
        var text = name.Location.Document is ImageDocument document && document.FindNode(name.Location.Span).Node is DataScalar scalar
            ? scalar.MappedText
            : MappedText.FromWhole(name.Value!, name.Location.Span);
        var reference = ImageReferenceParser.Parse(text, name.Location, ImageReferenceOrigin.BaseLabel);
        var digest = Label(labels, BaseDigest);
        if (!reference.IsValid || !reference.Digest.IsUnset || !digest.IsKnown || !ImageReferenceGrammar.IsValidDigest(digest.Value!))
            return reference;
        return new ImageReference
        {
            Text = reference.Text,
            Location = reference.Location,
            Origin = reference.Origin,
            Registry = reference.Registry,
            Repository = reference.Repository,
            Tag = reference.Tag,
            Digest = digest,
        };
    }

    private static Property<string> Label(ImmutableArray<KeyValuePair<Property<string>, Property<string>>> labels, string name) =>
        labels.LastOrDefault(l => l.Key.Is(name)).Value;

    /// <summary>The model of an image.</summary>
    internal sealed record Content(
        Property<string> Architecture, Property<string> OperatingSystem, Property<string> Created, ImageConfiguration Image,
        ImmutableArray<ImageHistoryEntry> History, ImmutableArray<ImageLayer> Layers, ImageReference? BaseImage);
}
