using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>Applies several fixes to one text.</summary>
public static class CodeFixes
{
    /// <summary>
    /// The text after as many of the fixes as go together. A fix that touches what an earlier one changes is left out; analysed again,
    /// the new text offers it again where it is still needed.
    /// </summary>
    /// <param name="text">The text that the findings are in.</param>
    /// <param name="fixes">The fixes, the first one before all others.</param>
    /// <param name="applied">Those that were applied.</param>
    /// <exception cref="System.ArgumentException">The changes of one fix overlap, or leave the text.</exception>
    public static SourceText Apply(SourceText text, IEnumerable<CodeFix> fixes, out ImmutableArray<CodeFix> applied)
    {
        var changes = new List<TextChange>();
        var taken = ImmutableArray.CreateBuilder<CodeFix>();
        foreach (var fix in Guard.NotNull(fixes))
        {
            if (fix.Changes.Any(change => changes.Exists(other => Collide(other, change))))
                continue;
            changes.AddRange(fix.Changes);
            taken.Add(fix);
        }

        applied = taken.ToImmutable();
        return Guard.NotNull(text).WithChanges(changes);
    }

    // Two insertions at one place would come in an order that nobody chose.
    private static bool Collide(TextChange one, TextChange other) =>
        one.Span.OverlapsWith(other.Span) || one.Span.Start == other.Span.Start
        || (other.Span.IsEmpty && one.Span.Contains(other.Span.Start)) || (one.Span.IsEmpty && other.Span.Contains(one.Span.Start));
}
