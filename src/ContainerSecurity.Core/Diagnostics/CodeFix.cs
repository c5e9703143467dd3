using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>An edit that removes a finding.</summary>
/// <param name="Title">What it does, as an order: "Pin the image by digest".</param>
/// <param name="Changes">The edits, all in the document of the finding, not overlapping.</param>
public sealed record CodeFix(string Title, ImmutableArray<TextChange> Changes)
{
    /// <summary>Whether it can be applied without being looked at: what is built or deployed works as before.</summary>
    public bool IsSafe { get; init; } = true;
}
