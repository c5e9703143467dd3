using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>A fix together with the finding that offers it, which says what document its changes are in.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Fix">One of its fixes.</param>
public sealed record FindingFix(Diagnostic Finding, CodeFix Fix)
{
    /// <summary>The changes by file, the file of the finding first. Documents of one file are together; files without changes are left out.</summary>
    public ImmutableArray<DocumentChanges> Changes => Guard.NotNull(Fix).OtherDocuments.IsEmpty && !Fix.Changes.IsDefaultOrEmpty
        ? [new DocumentChanges(Guard.NotNull(Finding).Location.Document, Fix.Changes)]
        : FindChanges();

    private ImmutableArray<DocumentChanges> FindChanges() =>
    [
        .. Guard.NotNull(Fix).OtherDocuments.Insert(0, new DocumentChanges(Guard.NotNull(Finding).Location.Document, Fix.Changes))
            .Where(c => !c.Changes.IsDefaultOrEmpty)
            .GroupBy(c => c.Document.Path, StringComparer.Ordinal)
            .Select(g => new DocumentChanges(g.First().Document, [.. g.SelectMany(c => c.Changes)])),
    ];

    /// <summary>Checks that the changes do not overlap and stay within their texts.</summary>
    /// <exception cref="ArgumentException">They do not.</exception>
    public void Validate()
    {
        foreach (var (document, changes) in Changes)
        {
            var end = 0;
            foreach (var span in changes.Select(c => c.Span).OrderBy(s => s.Start).ThenBy(s => s.End))
            {
                if (span.Start < end || span.End > document.Text.Length)
                    throw new ArgumentException($"The change at {span} in {document.Path} overlaps another or leaves the text.");
                end = span.End;
            }
        }
    }
}
