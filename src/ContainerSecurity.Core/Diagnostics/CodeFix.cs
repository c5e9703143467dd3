using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>An edit that removes a finding.</summary>
/// <param name="Title">The action, as an imperative: "Pin the image by digest".</param>
/// <param name="Changes">The edits, all in the document of the finding; they do not overlap.</param>
public sealed record CodeFix(string Title, ImmutableArray<TextChange> Changes)
{
    /// <summary>Whether the fix can be applied without review: what is built or deployed works as before.</summary>
    public bool IsSafe { get; init; } = true;
}
