using System.Collections.Immutable;

namespace ContainerSecurity;

/// <summary>An edit that removes a finding.</summary>
/// <param name="Title">The action, as an imperative: "Pin the image by digest".</param>
/// <param name="Changes">The edits in the document of the finding, not overlapping. See <see cref="OtherDocuments"/> for those elsewhere.</param>
public sealed record CodeFix(string Title, ImmutableArray<TextChange> Changes)
{
    /// <summary>Whether the fix can be applied without review: what is built or deployed works as before.</summary>
    public bool IsSafe { get; init; } = true;

    /// <summary>
    /// The edits in other documents of the run, such as the declaration that a name is changed in. All edits of a fix are applied, or none of them.
    /// </summary>
    public ImmutableArray<DocumentChanges> OtherDocuments { get; init; } = [];

    /// <summary>Creates the fix that replaces the text at a location.</summary>
    /// <param name="title">The action, as an imperative.</param>
    /// <param name="location">The location, in the document of the finding.</param>
    /// <param name="text">The new text, as it is to stand in the file; empty to delete.</param>
    public static CodeFix Replace(string title, Location location, string text) =>
        new(Guard.NotNull(title), [new TextChange(location.Span, Guard.NotNull(text))]);

    /// <summary>Creates the fix of one edit, such as <c>DataEditor</c> creates it.</summary>
    /// <param name="title">The action, as an imperative.</param>
    /// <param name="change">The edit in the document of the finding, or null.</param>
    /// <returns>The fix; null where there is no edit, which <c>RuleContext.Report</c> takes for a finding without a fix.</returns>
    public static CodeFix? Create(string title, TextChange? change) => change is { } edit ? new CodeFix(Guard.NotNull(title), [edit]) : null;
}
