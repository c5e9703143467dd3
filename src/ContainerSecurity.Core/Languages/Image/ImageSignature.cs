namespace ContainerSecurity.Languages.Image;

/// <summary>A signature that lies beside an image. Whether to trust it only its tool can tell.</summary>
/// <param name="Tool">Whose it is: <c>notation</c> or <c>cosign</c>.</param>
/// <param name="Digest">The digest of the signature's own manifest.</param>
/// <param name="AttachedTo">The digest of the image, or of an index that lists it, that it is stored for.</param>
/// <param name="SubjectDigest">The digest that was signed, as the signature itself says it; null where that cannot be read.</param>
public sealed record ImageSignature(string Tool, string Digest, string AttachedTo, string? SubjectDigest);
