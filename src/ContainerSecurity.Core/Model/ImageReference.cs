namespace ContainerSecurity;

/// <summary>A reference to an image by the grammar of OCI and Docker: <c>[registry[:port]/]repository[:tag][@digest]</c>.</summary>
/// <remarks>
/// Source: distribution/reference, grammar of <c>reference.go</c>. Parts that are not written are <see cref="PropertyState.Unset"/>; if the text
/// contains a variable or a template expression, the parts that it may affect are <see cref="PropertyState.Unknown"/>.
/// </remarks>
public sealed class ImageReference
{
    internal ImageReference()
    {
    }

    /// <summary>The reference as written.</summary>
    public required string Text { get; init; }

    /// <summary>The location of the reference.</summary>
    public required Location Location { get; init; }

    /// <summary>The kind of element that contains the reference.</summary>
    public required ImageReferenceOrigin Origin { get; init; }

    /// <summary>The host and port; unset means Docker Hub.</summary>
    public required Property<string> Registry { get; init; }

    /// <summary>The path within the registry, as written (<c>nginx</c>, not <c>library/nginx</c>).</summary>
    public required Property<string> Repository { get; init; }

    /// <summary>The tag, without the colon; unset when none is written.</summary>
    public required Property<string> Tag { get; init; }

    /// <summary>The digest, with its algorithm (<c>sha256:...</c>); unset when none is written.</summary>
    public required Property<string> Digest { get; init; }

    /// <summary>Whether the text follows the grammar; all parts of an invalid reference are unknown.</summary>
    public bool IsValid { get; init; } = true;

    /// <summary>Whether it refers to the tag <c>latest</c>, explicitly or because it has neither a tag nor a digest.</summary>
    public bool IsLatest => Digest.IsUnset && (Tag.Is("latest") || (Tag.IsUnset && Repository.IsKnown));

    /// <summary>The registry's host in lowercase, <c>docker.io</c> when none is written; null when it is unknown.</summary>
    public string? RegistryHost => Registry.State switch
    {
        PropertyState.Known => Registry.Value!.ToLowerInvariant(),
        PropertyState.Unset => Repository.IsKnown ? "docker.io" : null,
        _ => null,
    };

    /// <summary>The container that runs it; null when there is none.</summary>
    public Container? Container { get; init; }

    /// <summary>The stage of a Dockerfile that uses it, or null.</summary>
    public ImageStage? Stage { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
