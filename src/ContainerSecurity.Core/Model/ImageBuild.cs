using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>The Dockerfile that an image is built from, as declared in a configuration, a compose file or a pipeline.</summary>
public sealed class ImageBuild
{
    internal ImageBuild()
    {
    }

    /// <summary>
    /// The image that is built. An unset or unknown tag matches every tag. If only the registry is unknown, the repository matches in every registry.
    /// </summary>
    public required ImageReference Image { get; init; }

    /// <summary>
    /// The possible paths of the Dockerfile among the documents, the most likely first; the first one that exists is used. The path of a built
    /// image is valid as well.
    /// </summary>
    public required ImmutableArray<string> Dockerfiles { get; init; }

    /// <summary>The build stage that is built, by name or number; null for the last one.</summary>
    public string? Target { get; init; }

    /// <summary>The location of the declaration.</summary>
    public required Location Location { get; init; }

    /// <summary>Creates an image build, for a host that gets this information elsewhere.</summary>
    /// <param name="location">The location of the declaration.</param>
    /// <param name="image">The image: <c>[registry/]repository[:tag]</c>.</param>
    /// <param name="dockerfile">The path of the Dockerfile, in the form of document paths; it is not opened.</param>
    /// <param name="target">The build stage that is built; null for the last one.</param>
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
