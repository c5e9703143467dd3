using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace ContainerSecurity.Testing.Markup;

/// <summary>A marked range of a source: an expected or actual finding.</summary>
/// <param name="Id">The id; null for the rule's only descriptor.</param>
/// <param name="Span">The range in the text without markup.</param>
/// <param name="Arguments">The arguments of the message as text; null when they are not stated.</param>
internal sealed record Mark(string? Id, TextSpan Span, ImmutableArray<string>? Arguments)
{
    /// <summary>Creates a mark with all details of a finding.</summary>
    public static Mark For(Diagnostic finding) => new(finding.Id, finding.Location.Span, [.. finding.Arguments.Select(ToText)]);

    /// <summary>Whether an actual finding matches this mark.</summary>
    public bool Expects(Mark found) =>
        Span == found.Span && (Id ?? found.Id) == found.Id && (Arguments is not { } arguments || (found.Arguments is { } actual && arguments.SequenceEqual(actual)));

    private static string ToText(object? argument) => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "";
}
