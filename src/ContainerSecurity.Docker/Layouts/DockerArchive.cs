using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.Docker.Archives;

namespace ContainerSecurity.Docker.Layouts;

/// <summary>Finds the images of an archive of <c>docker save</c> by its manifest.</summary>
/// <remarks>Source: Docker Image Specification v1.2, "Combined Image JSON + Filesystem Changeset Format".</remarks>
internal static class DockerArchive
{
    public const string Manifest = "manifest.json";

    public static ImmutableArray<FoundImage> Find(IBlobStore store, ImageLimits limits)
    {
        var manifest = JsonContent.Read(store, Manifest);
        if (manifest.Root.ValueKind != JsonValueKind.Array)
            throw manifest.Problem("is not a list of images");
        if (manifest.Root.GetArrayLength() > limits.MaxParts)
            throw manifest.Problem($"lists more than {limits.MaxParts} images");
        var digests = OciLayout.DigestsByConfiguration(store);
        return [.. manifest.Root.EnumerateArray().Select(image => Read(manifest, image, digests))];
    }

    private static FoundImage Read(JsonContent manifest, JsonElement image, ImmutableDictionary<string, string> digests)
    {
        if (JsonContent.Text(image, "Config") is not { } configuration || !image.TryGetProperty("Layers", out _))
            throw manifest.Problem("has an image without a configuration or layers");
        ImmutableArray<string> names = [.. JsonContent.Texts(image, "RepoTags")];
        var descriptor = DescriptorOf(configuration);
        return new FoundImage
        {
            Names = names,
            Label = names.IsEmpty ? configuration : names[0],
            Digest = descriptor is not null && digests.TryGetValue(descriptor.Digest, out var digest) ? digest : null,
            Configuration = new ImagePart(configuration, descriptor),
            Layers = [.. JsonContent.Texts(image, "Layers").Select(l => new ImagePart(l, null))],
        };
    }

    // The file name of a configuration is its digest, which is the id of the image.
    private static Descriptor? DescriptorOf(string configuration)
    {
        var name = configuration.Substring(configuration.LastIndexOf('/') + 1);
        var digest = Digests.Prefix + (name.EndsWith(".json", StringComparison.Ordinal) ? name.Substring(0, name.Length - 5) : name);
        return Digests.IsValid(digest) ? new Descriptor("", digest, null) : null;
    }
}
