using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Languages.BuildDefinitions;

/// <summary>Collects what a file says of images that are built. What is not known gives nothing.</summary>
internal sealed class BuildList(Document document)
{
    // A file that names more is no honest one.
    private const int Most = 10_000;
    private readonly List<ImageBuild> _builds = [];

    /// <summary>The document.</summary>
    public Document Document => document;

    /// <summary>Adds an image.</summary>
    /// <param name="image">The image; placeholders in it are not known.</param>
    /// <param name="place">Where it is named.</param>
    /// <param name="dockerfiles">The paths that the Dockerfile may have; null where it is not known.</param>
    /// <param name="target">The stage, or null for the last.</param>
    public void Add(string image, TextSpan place, ImmutableArray<string>? dockerfiles, string? target) =>
        Add(ImageReferenceParser.Parse(MappedText.FromWhole(image, place), new Location(document, place), ImageReferenceOrigin.Build), dockerfiles, target);

    /// <summary>Adds a repository that is pushed to a registry which the file does not name.</summary>
    public void AddInAnyRegistry(string repository, TextSpan place, ImmutableArray<string>? dockerfiles)
    {
        var location = new Location(document, place);
        var image = ImageReferenceParser.Parse(MappedText.FromWhole(repository, place), location, ImageReferenceOrigin.Build);
        Add(
            new ImageReference
            {
                Text = image.Text,
                Location = location,
                Origin = ImageReferenceOrigin.Build,
                Registry = image.Registry.IsUnset ? Property<string>.Unknown(null, location) : image.Registry,
                Repository = image.Repository,
                Tag = Property<string>.Unset(location),
                Digest = Property<string>.Unset(location),
            },
            dockerfiles,
            null);
    }

    public ImmutableArray<ImageBuild> ToImmutable() => [.. _builds];

    /// <summary>The path of a Dockerfile in a context that lies in one of some folders; null where a part is not known.</summary>
    public static ImmutableArray<string>? Paths(ImmutableArray<string> folders, string? context, string? dockerfile)
    {
        if (context is null || Placeholders.HasAny(context) || (dockerfile is not null && Placeholders.HasAny(dockerfile)))
            return null;
        ImmutableArray<string> paths =
        [
            .. folders.Select(f => DocumentPath.Resolve(f, context.Length == 0 ? "." : context)).OfType<string>().Select(f => DocumentPath.Resolve(f, dockerfile ?? "Dockerfile")).OfType<string>(),
        ];
        return paths.IsEmpty ? null : paths;
    }

    private void Add(ImageReference image, ImmutableArray<string>? dockerfiles, string? target)
    {
        if (dockerfiles is { } paths && image.Repository.IsKnown && (target is null || !Placeholders.HasAny(target)) && _builds.Count < Most)
            _builds.Add(new ImageBuild { Image = image, Dockerfiles = paths, Target = string.IsNullOrEmpty(target) ? null : target, Location = image.Location });
    }
}
