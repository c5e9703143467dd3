using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>Applies several fixes to one text.</summary>
public static class CodeFixes
{
    /// <summary>
    /// The text with as many of the fixes as are compatible. A fix that touches the same text as an earlier one is left out; a new analysis of
    /// the result offers it again if it is still needed.
    /// </summary>
    /// <param name="text">The text that contains the findings.</param>
    /// <param name="fixes">The fixes, in order of precedence.</param>
    /// <param name="applied">The fixes that were applied.</param>
    /// <exception cref="System.ArgumentException">The changes of one fix overlap, or one is outside the text.</exception>
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

    // The order of two insertions at one position would be arbitrary.
    private static bool Collide(TextChange one, TextChange other) =>
        one.Span.OverlapsWith(other.Span) || one.Span.Start == other.Span.Start
        || (other.Span.IsEmpty && one.Span.Contains(other.Span.Start)) || (one.Span.IsEmpty && other.Span.Contains(one.Span.Start));
}
