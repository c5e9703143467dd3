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

    /// <summary>Whether it covers findings of the same rule in the same file, apart from their object.</summary>
    internal bool CoversIn(Diagnostic diagnostic, DateTime? today) =>
        RuleKey.Matches(Rule, diagnostic.Id)
        && !(Until is { } until && today is { } now && now.Date > until.Date)
        && (Path is null || Path.IsMatch(diagnostic.Location.Document.Path));

    /// <summary>Whether it covers an object; null for a finding without one.</summary>
    internal bool CoversResource(string? resource) => Resource is null || (resource is not null && Resource.IsMatch(resource));
}
