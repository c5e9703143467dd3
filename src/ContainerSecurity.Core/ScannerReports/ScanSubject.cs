using System.Collections.Immutable;

namespace ContainerSecurity.ScannerReports;

/// <summary>The digests and names that identify an image when its scans are looked up.</summary>
/// <param name="Digests">The known digests of the image.</param>
/// <param name="Names">The references that name the image.</param>
internal sealed record ScanSubject(ImmutableArray<string> Digests, ImmutableArray<ImageReference> Names)
{
    /// <summary>The identity of the image that a reference refers to; null when its digest is unknown.</summary>
    public static ScanSubject? Of(ImageReference image) =>
        image.Digest.IsUnknown ? null : new ScanSubject(image.Digest.Value is { } digest ? [digest] : [], [image]);
}
