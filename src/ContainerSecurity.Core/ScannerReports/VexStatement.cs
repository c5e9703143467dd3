using System;
using System.Collections.Immutable;

namespace ContainerSecurity.ScannerReports;

/// <summary>A statement about a vulnerability in products, from OpenVEX or from the analysis in a CycloneDX document.</summary>
public sealed class VexStatement
{
    internal VexStatement()
    {
    }

    /// <summary>The id and aliases of the vulnerability.</summary>
    public required ImmutableArray<string> Vulnerabilities { get; init; }

    /// <summary>The products that the statement is about; when empty, the statement applies to none.</summary>
    public ImmutableArray<VexProduct> Products { get; init; } = [];

    /// <summary>The status of the vulnerability in the products.</summary>
    public required VexStatus Status { get; init; }

    /// <summary>The justification, as one of the format's keywords; null when there is none.</summary>
    public string? Justification { get; init; }

    /// <summary>The explanation in prose; null when there is none.</summary>
    public string? Statement { get; init; }

    /// <summary>The time of the statement; null when it is not given.</summary>
    public DateTimeOffset? StatedAt { get; init; }

    /// <summary>The location of the status.</summary>
    public required Location Location { get; init; }

    /// <summary>Whether the vulnerability does no harm according to this statement.</summary>
    public bool Excuses => Status is VexStatus.NotAffected or VexStatus.Fixed;
}
