using System;
using System.Collections.Immutable;

namespace ContainerSecurity.ScannerReports;

/// <summary>The findings of a scanner in one image.</summary>
public sealed class ImageScan
{
    internal ImageScan()
    {
    }

    /// <summary>The name of the scanner, such as <c>trivy</c>.</summary>
    public required string Scanner { get; init; }

    /// <summary>The names under which the image was scanned.</summary>
    public ImmutableArray<ImageReference> Names { get; init; } = [];

    /// <summary>The digests of the image's manifests and configuration.</summary>
    public ImmutableArray<string> Digests { get; init; } = [];

    /// <summary>The time of the scan; null when the report does not contain it.</summary>
    public DateTimeOffset? ScannedAt { get; init; }

    /// <summary>The vulnerabilities that were found.</summary>
    public ImmutableArray<Vulnerability> Vulnerabilities { get; init; } = [];

    /// <summary>The location in the report that names the image.</summary>
    public required Location Location { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"{Scanner}: {Vulnerabilities.Length} vulnerabilities";
}
