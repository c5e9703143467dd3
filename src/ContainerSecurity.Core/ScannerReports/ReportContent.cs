using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using ContainerSecurity.Data;

namespace ContainerSecurity.ScannerReports;

/// <summary>The content collected from a report, with helpers for reading its values.</summary>
internal sealed class ReportContent(DataNode root)
{
    public ImmutableArray<ImageScan>.Builder Scans { get; } = ImmutableArray.CreateBuilder<ImageScan>();

    public ImmutableArray<VexStatement>.Builder Statements { get; } = ImmutableArray.CreateBuilder<VexStatement>();

    public ImmutableArray<VulnerabilityWaiver>.Builder Exceptions { get; } = ImmutableArray.CreateBuilder<VulnerabilityWaiver>();

    /// <summary>The location for statements about the whole report.</summary>
    public Location Whole => new(root.Document, new TextSpan(root.Span.Start, Math.Min(1, root.Span.Length)));

    /// <summary>The text at a path of keys; null when it is absent, null, empty or not a string.</summary>
    public static string? Text(DataNode? node, params string[] path) =>
        node.Get(path) is DataScalar { IsNull: false, Text: { Length: > 0 } text } ? text : null;

    /// <summary>The strings of a list.</summary>
    public static IEnumerable<string> Texts(DataNode? node)
    {
        foreach (var item in node.Items())
        {
            if (Text(item) is { } text)
                yield return text;
        }
    }

    /// <summary>The time at a path of keys; a time without a zone is UTC.</summary>
    public static DateTimeOffset? Time(DataNode? node, params string[] path) =>
        DateTimeOffset.TryParse(Text(node, path), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;

    /// <summary>A rating from the word that scanners use, in any case.</summary>
    public static VulnerabilitySeverity Severity(string? word) => word?.ToLowerInvariant() switch
    {
        "critical" => VulnerabilitySeverity.Critical,
        "high" or "important" => VulnerabilitySeverity.High,
        "medium" or "moderate" => VulnerabilitySeverity.Medium,
        "low" => VulnerabilitySeverity.Low,
        "negligible" or "info" or "none" => VulnerabilitySeverity.Negligible,
        _ => VulnerabilitySeverity.Unknown,
    };

    /// <summary>The rating for a CVSS score.</summary>
    /// <remarks>Source: CVSS v3.1, section 5, the qualitative severity rating scale.</remarks>
    public static VulnerabilitySeverity Severity(double? score) => score switch
    {
        >= 9.0 => VulnerabilitySeverity.Critical,
        >= 7.0 => VulnerabilitySeverity.High,
        >= 4.0 => VulnerabilitySeverity.Medium,
        >= 0.1 => VulnerabilitySeverity.Low,
        >= 0.0 => VulnerabilitySeverity.Negligible,
        _ => VulnerabilitySeverity.Unknown,
    };

    /// <summary>An image reference from a name at a location; null when the name is not valid.</summary>
    public static ImageReference? Image(string? name, Location location)
    {
        if (name is null)
            return null;
        var image = ImageReferenceParser.Parse(MappedText.FromWhole(name, location.Span), location, ImageReferenceOrigin.ScanReport);
        return image.Repository.IsKnown ? image : null;
    }
}
