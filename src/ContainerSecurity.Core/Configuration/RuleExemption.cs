using System;

namespace ContainerSecurity;

/// <summary>An exemption: accepted findings that stay in the result as suppressed, until an optional date.</summary>
/// <param name="Rule">The id, a prefix (<c>CNS2*</c>) or <c>*</c>.</param>
/// <param name="Reason">The reason.</param>
public sealed record RuleExemption(string Rule, string Reason)
{
    /// <summary>
    /// The object, as <c>Kind/name</c> or <c>Kind/namespace/name</c> with <c>*</c> and <c>?</c>; null for every finding, with or without an
    /// object.
    /// </summary>
    public FileGlob? Resource { get; init; }

    /// <summary>The files; null for all.</summary>
    public FileGlob? Path { get; init; }

    /// <summary>The last day on which it applies; null for no limit.</summary>
    public DateTime? Until { get; init; }

    internal bool Covers(Diagnostic diagnostic, DateTime? today) =>
        RuleKey.Matches(Rule, diagnostic.Id)
        && !(Until is { } until && today is { } now && now.Date > until.Date)
        && (Path is null || Path.IsMatch(diagnostic.Location.Document.Path))
        && (Resource is null || (diagnostic.Resource is { } resource && Resource.IsMatch(resource.ToString())));
}
