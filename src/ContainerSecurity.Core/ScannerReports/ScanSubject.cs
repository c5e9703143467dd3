using System.Collections.Immutable;

namespace ContainerSecurity.ScannerReports;

/// <summary>What an image is known by when its scans are looked for.</summary>
/// <param name="Digests">Its digests, as far as they are known.</param>
/// <param name="Names">The references that name it.</param>
internal sealed record ScanSubject(ImmutableArray<string> Digests, ImmutableArray<ImageReference> Names)
{
    /// <summary>The image that a reference means; null where its digest is not known.</summary>
    public static ScanSubject? Of(ImageReference image) =>
        image.Digest.IsUnknown ? null : new ScanSubject(image.Digest.Value is { } digest ? [digest] : [], [image]);
}
