using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>Applies several fixes to one text, or to the documents of a run.</summary>
public static class CodeFixes
{
    /// <summary>
    /// The text after as many of the fixes as go together. A fix that touches what an earlier one changes is left out; analysed again,
    /// the new text offers it again where it is still needed. A fix that changes other documents too is left out.
    /// </summary>
    /// <param name="text">The text that the findings are in.</param>
    /// <param name="fixes">The fixes, the first one before all others.</param>
    /// <param name="applied">Those that were applied.</param>
    /// <exception cref="ArgumentException">The changes of one fix overlap, or leave the text.</exception>
    public static SourceText Apply(SourceText text, IEnumerable<CodeFix> fixes, out ImmutableArray<CodeFix> applied)
    {
        var changes = new TakenChanges();
        var taken = ImmutableArray.CreateBuilder<CodeFix>();
        foreach (var fix in Guard.NotNull(fixes))
        {
            if (!fix.OtherDocuments.IsEmpty || changes.CollideWith(fix.Changes))
                continue;
            changes.Add(fix.Changes);
            taken.Add(fix);
        }

        applied = taken.ToImmutable();
        return Guard.NotNull(text).WithChanges(changes.All);
    }

    /// <summary>
    /// The texts after as many of the fixes as go together. A fix that touches what an earlier one changes, in any file, is left out with all of its
    /// changes; analysed again, the new texts offer it again where it is still needed.
    /// </summary>
    /// <param name="fixes">The fixes, the first one before all others. Their documents are of one run.</param>
    /// <exception cref="ArgumentException">The changes of one fix overlap or leave their text, or documents of one path have different texts.</exception>
    public static FixedTexts Apply(IEnumerable<FindingFix> fixes)
    {
        var files = new Dictionary<string, (SourceText Text, TakenChanges Changes)>(StringComparer.Ordinal);
        var taken = ImmutableArray.CreateBuilder<FindingFix>();
        foreach (var fix in Guard.NotNull(fixes))
        {
            fix.Validate();
            if (fix.Changes.Any(c => files.TryGetValue(c.Document.Path, out var file) && file.Changes.CollideWith(c.Changes)))
                continue;
            foreach (var (document, changes) in fix.Changes)
                Add(files, document, changes);
            taken.Add(fix);
        }

        return new FixedTexts(files.ToImmutableDictionary(f => f.Key, f => f.Value.Text.WithChanges(f.Value.Changes.All), StringComparer.Ordinal), taken.ToImmutable());
    }

    private static void Add(Dictionary<string, (SourceText Text, TakenChanges Changes)> files, Document document, ImmutableArray<TextChange> changes)
    {
        if (!files.TryGetValue(document.Path, out var file))
            files[document.Path] = file = (document.Text, new TakenChanges());
        if (!ReferenceEquals(file.Text, document.Text) && file.Text.ToString() != document.Text.ToString())
            throw new ArgumentException($"The documents of {document.Path} have different texts.");
        file.Changes.Add(changes);
    }
}
