using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Engine.Execution;

/// <summary>Checks the changes that reported fixes make in other documents than the finding's.</summary>
internal static class ReportedFixes
{
    /// <summary>The finding with its fixes in documents of the set; those that would change the value of an expression are left out.</summary>
    /// <exception cref="ArgumentException">A fix changes a document that is not of the set.</exception>
    public static Diagnostic Check(Diagnostic diagnostic, DocumentSet documents) => diagnostic.Fixes.All(f => f.OtherDocuments.IsEmpty)
        ? diagnostic
        : diagnostic with { Fixes = [.. diagnostic.Fixes.Where(f => !f.OtherDocuments.Any(EditsExpression)).Select(f => InSet(f, documents))] };

    private static bool EditsExpression(DocumentChanges other) =>
        other.Changes.Any(c => other.Document.IsComputed(c.Span));

    private static CodeFix InSet(CodeFix fix, DocumentSet documents)
    {
        ImmutableArray<DocumentChanges> others = [.. fix.OtherDocuments.Select(o => o with { Document = new Location(o.Document, default).ToOriginal().Document })];
        return others.FirstOrDefault(o => !documents.Documents.Contains(o.Document)) is { } stranger
            ? throw new ArgumentException($"The fix '{fix.Title}' changes {stranger.Document.Path}, which is not a document of the run.")
            : fix with { OtherDocuments = others };
    }
}
