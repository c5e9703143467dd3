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

    public static ImageDocument Bind(DataSource source, ImageDescription description)
    {
        var document = new ImageDocument(source, description);
        if (document.Root is not DataMapping root)
            root = new DataMapping(default, []) { Owner = document };
        var reader = new ModelReader(document, ModelDialect.Kubernetes);
        var start = new Location(document, new TextSpan(root.Span.Start, Math.Min(1, root.Span.Length)));
        var section = reader.Open(root, start);
        document.Architecture = section.String("architecture");
        document.OperatingSystem = section.String("os");
        document.Created = section.String("created");
        document.Image = ImageConfigurationReader.Read(section.Child("config"), section);
        document.History = [.. section.Children("history").Select(HistoryReader.Read)];
        document.Layers = ReadLayers(section.Child("rootfs").Strings("diff_ids"), document.History, description.Layers, start);
        document.BaseImage = ReadBase(document.Image.Labels);
        document.SyntaxDiagnostics = [.. document.SyntaxDiagnostics, .. reader.Problems];
        return document;
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
}
