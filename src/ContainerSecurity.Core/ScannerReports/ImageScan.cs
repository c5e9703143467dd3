using System;
using System.Collections.Immutable;

namespace ContainerSecurity.ScannerReports;

/// <summary>What a scanner found in one image.</summary>
public sealed class ImageScan
{
    internal ImageScan()
    {
    }

    /// <summary>The scanner, such as <c>trivy</c>.</summary>
    public required string Scanner { get; init; }

    /// <summary>The names by which the image was scanned.</summary>
    public ImmutableArray<ImageReference> Names { get; init; } = [];

    /// <summary>The digests that the image is known by: of its manifests, and of its configuration.</summary>
    public ImmutableArray<string> Digests { get; init; } = [];

    /// <summary>When it was scanned; null where the report does not say.</summary>
    public DateTimeOffset? ScannedAt { get; init; }

    /// <summary>What was found.</summary>
    public ImmutableArray<Vulnerability> Vulnerabilities { get; init; } = [];

    /// <summary>Where the image is named in the report.</summary>
    public required Location Location { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Scanner}: {Vulnerabilities.Length} vulnerabilities";
}
