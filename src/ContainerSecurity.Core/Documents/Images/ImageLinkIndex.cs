using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Documents.Images;

/// <summary>Finds what the images are built from that references name. What a configuration says goes before what is found in other files.</summary>
internal sealed class ImageLinkIndex
{
    private readonly Dictionary<string, ImageVersions> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImageVersions> _found = new(StringComparer.Ordinal);

    public ImageLinkIndex(ImmutableArray<Document> documents, ImmutableArray<ImageBuild> builds, ImmutableArray<ImageBuild> found)
    {
        if (found.Length + builds.Length == 0)
            return;
        var images = new BuiltImageIndex(documents);
        foreach (var build in builds)
            Add(_told, build, images);
        foreach (var build in found)
            Add(_found, build, images);
    }

    public ImageLink? Find(ImageReference reference)
    {
        if (_told.Count + _found.Count == 0 || ImageKeys.Of(reference) is not { } key)
            return null;
        var anywhere = ImageKeys.InAnyRegistry(reference);
        var told = Choose(_told, reference, key, anywhere);
        return told.IsEmpty ? Choose(_found, reference, key, anywhere).Only : told.Only;
    }

    private static ImageVersions.Choice Choose(Dictionary<string, ImageVersions> repositories, ImageReference reference, string key, string? anywhere)
    {
        var choice = new ImageVersions.Choice();
        if (repositories.TryGetValue(key, out var versions))
            versions.AddTo(choice, reference.Tag.Value, reference.Digest.Value);
        if (anywhere is not null && repositories.TryGetValue(anywhere, out versions))
            versions.AddTo(choice, reference.Tag.Value, reference.Digest.Value);
        return choice;
    }

    private static void Add(Dictionary<string, ImageVersions> repositories, ImageBuild build, BuiltImageIndex images)
    {
        var key = build.Image.Registry.IsUnknown ? ImageKeys.InAnyRegistry(build.Image) : ImageKeys.Of(build.Image);
        if (key is null || images.Find(build) is not { } image)
            return;
        if (!repositories.TryGetValue(key, out var versions))
            repositories.Add(key, versions = new ImageVersions());
        versions.Add(build.Image.Tag.Value, build.Image.Digest.Value, new ImageLink(image, build.Location));
    }
}
