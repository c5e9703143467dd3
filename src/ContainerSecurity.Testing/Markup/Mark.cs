using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace ContainerSecurity.Testing.Markup;

/// <summary>A marked range of a source: a finding that is expected there, or that was found.</summary>
/// <param name="Id">The id, or null for the only one of the rule.</param>
/// <param name="Span">The range in the text without markup.</param>
/// <param name="Arguments">The arguments of the message as text, or null where they are not stated.</param>
internal sealed record Mark(string? Id, TextSpan Span, ImmutableArray<string>? Arguments)
{
    /// <summary>The mark that states all of a finding.</summary>
    public static Mark For(Diagnostic finding) => new(finding.Id, finding.Location.Span, [.. finding.Arguments.Select(ToText)]);

    /// <summary>Whether a finding is what this mark expects.</summary>
    public bool Expects(Mark found) =>
        Span == found.Span && (Id ?? found.Id) == found.Id && (Arguments is not { } arguments || (found.Arguments is { } actual && arguments.SequenceEqual(actual)));

    private static string ToText(object? argument) => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "";
}
