using System;
using System.Collections.Immutable;

namespace ContainerSecurity.ScannerReports;

/// <summary>What somebody states of a vulnerability in products: of OpenVEX, or of the analysis in a CycloneDX document.</summary>
public sealed class VexStatement
{
    internal VexStatement()
    {
    }

    /// <summary>The vulnerability's name and aliases.</summary>
    public required ImmutableArray<string> Vulnerabilities { get; init; }

    /// <summary>What it is stated of; with none, it is stated of nothing.</summary>
    public ImmutableArray<VexProduct> Products { get; init; } = [];

    /// <summary>What is stated.</summary>
    public required VexStatus Status { get; init; }

    /// <summary>Why, as one of the format's words; null where it is not said.</summary>
    public string? Justification { get; init; }

    /// <summary>Why, in words; null where it is not said.</summary>
    public string? Statement { get; init; }

    /// <summary>When it was stated; null where that is not said.</summary>
    public DateTimeOffset? StatedAt { get; init; }

    /// <summary>Where the status stands.</summary>
    public required Location Location { get; init; }

    /// <summary>Whether by this statement the vulnerability does no harm.</summary>
    public bool Excuses => Status is VexStatus.NotAffected or VexStatus.Fixed;
}
