using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>Says which Dockerfile an image is built from: told by a configuration, a compose file, a pipeline.</summary>
public sealed class ImageBuild
{
    internal ImageBuild()
    {
    }

    /// <summary>
    /// The image that is built. Its tag may be unset or not known: then it is meant whatever the tag. Where its registry alone is not known,
    /// the repository is meant in any registry.
    /// </summary>
    public required ImageReference Image { get; init; }

    /// <summary>
    /// The paths that the Dockerfile may have among the documents, the likeliest first; the first that is there counts. The path of a built image
    /// does as well.
    /// </summary>
    public required ImmutableArray<string> Dockerfiles { get; init; }

    /// <summary>The stage that is built, by name or number; null for the last.</summary>
    public string? Target { get; init; }

    /// <summary>Where it is told.</summary>
    public required Location Location { get; init; }

    /// <summary>Makes one, for a host that knows by other ways what is built.</summary>
    /// <param name="location">Where it is told.</param>
    /// <param name="image">The image: <c>[registry/]repository[:tag]</c>.</param>
    /// <param name="dockerfile">The path of the Dockerfile, as documents have it.</param>
    /// <param name="target">The stage that is built; null for the last.</param>
    public static ImageBuild Create(Location location, string image, string dockerfile, string? target = null) => new()
    {
        Image = ImageReferenceParser.Parse(MappedText.FromWhole(Guard.NotNull(image), location.Span), location, ImageReferenceOrigin.Build),
        Dockerfiles = [DocumentPath.Normalize(Guard.NotNull(dockerfile))],
        Target = target,
        Location = location,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{Image} from {string.Join(" or ", Dockerfiles)}";
}
