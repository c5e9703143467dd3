using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layouts;

/// <summary>Finds the images of an OCI layout.</summary>
/// <remarks>Source: OCI image specification 1.1, image-layout.md, image-index.md and manifest.md.</remarks>
internal sealed class OciLayout
{
    public const string Index = "index.json";
    private const string RefName = "org.opencontainers.image.ref.name", ContainerdName = "io.containerd.image.name";
    private const int MaxDepth = 8;
    private readonly IBlobStore _store;
    private readonly ImageReaderOptions _options;
    private readonly JsonContent _index;

    private OciLayout(IBlobStore store, ImageReaderOptions options)
    {
        _store = store;
        _options = options;
        _index = JsonContent.Read(store, Index);
    }

    public static ImmutableArray<FoundImage> Find(IBlobStore store, ImageReaderOptions options) => new OciLayout(store, options).Find();

    /// <summary>The digest of each manifest by that of its configuration, for archives that contain both a manifest.json and an index.</summary>
    public static ImmutableDictionary<string, string> DigestsByConfiguration(IBlobStore store)
    {
        var found = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (!store.Contains(Index))
            return found.ToImmutable();
        var index = JsonContent.Read(store, Index);
        foreach (var item in index.Items("manifests").Take(ImageLimits.Default.MaxParts))
        {
            var descriptor = index.Descriptor(item);
            if (!store.Contains(descriptor.BlobPath))
                continue;
            var manifest = JsonContent.Read(store, descriptor.BlobPath, descriptor);
            if (JsonContent.Child(manifest.Root, "config") is { } configuration)
                found[manifest.Descriptor(configuration).Digest] = descriptor.Digest;
        }

        return found.ToImmutable();
    }

    private ImmutableArray<FoundImage> Find()
    {
        var entries = _index.Items("manifests").ToArray();
        if (entries.Length > _options.Limits.MaxParts)
            throw _index.Problem($"lists more than {_options.Limits.MaxParts} manifests");
        var signatures = SignatureFinder.Find(_store, _index, entries);
        var images = ImmutableArray.CreateBuilder<FoundImage>();
        // One name with manifests for several platforms is a single image.
        foreach (var group in entries.Where(e => !SignatureFinder.IsArtifact(e)).GroupBy(NameOf))
        {
            ImmutableArray<JsonElement> items = [.. group];
            var chosen = items.Length > 1 && items.All(i => JsonContent.Child(i, "platform") is not null) ? [Choose(_index, items)] : items;
            foreach (var item in chosen)
            {
                if (Open(_index, item, [], []) is { } image)
                    images.Add(Named(image, group.Key, signatures));
            }
        }

        return images.Count > 0 ? images.ToImmutable() : throw _index.Problem("lists no image");
    }

    private static string? NameOf(JsonElement entry) =>
        JsonContent.Child(entry, "annotations") is { } annotations ? JsonContent.Text(annotations, ContainerdName) ?? JsonContent.Text(annotations, RefName) : null;

    private static (FoundImage Image, ImmutableArray<string> Digests)? Leaf(FoundImage image, IEnumerable<string> digests) => (image, [.. digests]);

    // A name may be only a tag, which means nothing outside of the layout.
    private static FoundImage Named((FoundImage Image, ImmutableArray<string> Digests) found, string? name, ImmutableArray<ImageSignature> signatures) => found.Image with
    {
        Names = name is not null && name.IndexOfAny(['/', ':']) >= 0 ? [name] : [],
        Label = name ?? found.Image.Label,
        Signatures = [.. signatures.Where(s => found.Digests.Contains(s.AttachedTo))],
    };

    private (FoundImage Image, ImmutableArray<string> Digests)? Open(JsonContent parent, JsonElement entry, ImmutableHashSet<string> above, ImmutableArray<string> digests)
    {
        var descriptor = parent.Descriptor(entry);
        if (above.Contains(descriptor.Digest))
            throw parent.Problem($"lists {descriptor.Digest}, which refers back to it");
        if (above.Count >= MaxDepth)
            throw parent.Problem($"nests more than {MaxDepth} indexes");
        above = above.Add(descriptor.Digest);
        digests = digests.Add(descriptor.Digest);
        var content = JsonContent.Read(_store, descriptor.BlobPath, descriptor);
        if (content.Root.ValueKind == JsonValueKind.Object && content.Root.TryGetProperty("manifests", out _))
            return Open(content, Choose(content, [.. content.Items("manifests").Where(m => !SignatureFinder.IsArtifact(m))]), above, digests);
        if (JsonContent.Child(content.Root, "config") is not { } configuration)
            throw content.Problem("is neither a manifest nor an index");
        return SignatureFinder.IsArtifactManifest(content.Root) ? null : Leaf(ReadManifest(content, descriptor, configuration), digests);
    }

    private FoundImage ReadManifest(JsonContent manifest, Descriptor descriptor, JsonElement configuration)
    {
        var layers = manifest.Items("layers").ToArray();
        if (layers.Length > _options.Limits.MaxParts)
            throw manifest.Problem($"lists more than {_options.Limits.MaxParts} layers");
        var part = manifest.Descriptor(configuration);
        return new FoundImage
        {
            Digest = descriptor.Digest,
            Label = descriptor.Digest,
            Configuration = new ImagePart(part.BlobPath, part),
            Layers = [.. layers.Select(manifest.Descriptor).Select(d => new ImagePart(d.BlobPath, d, IsForeign(d.MediaType)))],
        };
    }

    private static bool IsForeign(string mediaType) =>
        mediaType.Contains("foreign", StringComparison.Ordinal) || mediaType.Contains("nondistributable", StringComparison.Ordinal);

    private JsonElement Choose(JsonContent index, ImmutableArray<JsonElement> entries)
    {
        var wanted = _options.Platform.Split('/');
        foreach (var entry in entries)
        {
            if (JsonContent.Child(entry, "platform") is { } platform && Matches(platform, wanted))
                return entry;
        }

        if (entries.Length == 1 && JsonContent.Child(entries[0], "platform") is null)
            return entries[0];
        var there = string.Join(", ", entries.Select(e => JsonContent.Child(e, "platform")).OfType<JsonElement>().Select(NameOfPlatform).Take(20));
        throw index.Problem(there.Length == 0 ? "lists no image for any platform" : $"has no image for the platform {_options.Platform}; it has {there}");
    }

    private static bool Matches(JsonElement platform, string[] wanted) =>
        JsonContent.Text(platform, "os") == wanted[0]
        && (wanted.Length < 2 || JsonContent.Text(platform, "architecture") == wanted[1])
        && (wanted.Length < 3 || JsonContent.Text(platform, "variant") == wanted[2]);

    private static string NameOfPlatform(JsonElement platform)
    {
        var name = JsonContent.Text(platform, "os") + "/" + JsonContent.Text(platform, "architecture");
        return JsonContent.Text(platform, "variant") is { } variant ? name + "/" + variant : name;
    }
}
