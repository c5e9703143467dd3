namespace ContainerSecurity;

/// <summary>A reference to an image by the grammar of OCI and Docker: <c>[registry[:port]/]repository[:tag][@digest]</c>.</summary>
/// <remarks>
/// Source: distribution/reference, grammar of <c>reference.go</c>. The parts that are not written are <see cref="PropertyState.Unset"/>;
/// where the text has a variable or a template in it, the parts that it may change are <see cref="PropertyState.Unknown"/>.
/// </remarks>
public sealed class ImageReference
{
    internal ImageReference()
    {
    }

    /// <summary>The reference as written.</summary>
    public required string Text { get; init; }

    /// <summary>The place of the reference.</summary>
    public required Location Location { get; init; }

    /// <summary>Where it is named.</summary>
    public required ImageReferenceOrigin Origin { get; init; }

    /// <summary>Host and port; not set means Docker Hub.</summary>
    public required Property<string> Registry { get; init; }

    /// <summary>The path within the registry, as written (<c>nginx</c>, not <c>library/nginx</c>).</summary>
    public required Property<string> Repository { get; init; }

    /// <summary>The tag.</summary>
    public required Property<string> Tag { get; init; }

    /// <summary>The digest, with its algorithm (<c>sha256:...</c>).</summary>
    public required Property<string> Digest { get; init; }

    /// <summary>Whether the text follows the grammar; a reference that does not has all parts unknown.</summary>
    public bool IsValid { get; init; } = true;

    /// <summary>Whether it means the tag <c>latest</c>: said, or because neither tag nor digest is given.</summary>
    public bool IsLatest => Digest.IsUnset && (Tag.Is("latest") || (Tag.IsUnset && Repository.IsKnown));

    /// <summary>The registry's host in lower case, <c>docker.io</c> where none is written; null where it is not known.</summary>
    public string? RegistryHost => Registry.State switch
    {
        PropertyState.Known => Registry.Value!.ToLowerInvariant(),
        PropertyState.Unset => Repository.IsKnown ? "docker.io" : null,
        _ => null,
    };

    /// <summary>The container that runs it, or null.</summary>
    public Container? Container { get; init; }

    /// <summary>The stage of a Dockerfile that uses it, or null.</summary>
    public ImageStage? Stage { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
