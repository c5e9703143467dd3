using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Testing.Markup;

/// <summary>Writes marks into a source, in the form that <see cref="MarkupReader"/> reads.</summary>
internal static class MarkupWriter
{
    /// <param name="text">The source without markup.</param>
    /// <param name="marks">The marks.</param>
    /// <param name="onlyId">The id that is not written; null when every id is.</param>
    public static string Write(string text, IEnumerable<Mark> marks, string? onlyId)
    {
        // Order at one position: closing marks (innermost first), then empty marks, then opening marks (outermost first).
        var edits = new List<(int Position, int Order, int Rank, string Text)>();
        foreach (var mark in marks)
        {
            var isPlain = mark.Arguments is null && (mark.Id is null || mark.Id == onlyId);
            var open = isPlain ? "[|" : "{|" + (mark.Id ?? onlyId) + (mark.Arguments is { } arguments ? $"({MarkArguments.Write(arguments)})" : "") + ":";
            var close = isPlain ? "|]" : "|}";
            if (mark.Span.IsEmpty)
            {
                edits.Add((mark.Span.Start, 1, 0, open + close));
                continue;
            }

            edits.Add((mark.Span.Start, 2, -mark.Span.Length, open));
            edits.Add((mark.Span.End, 0, mark.Span.Length, close));
        }

        var result = new StringBuilder();
        var from = 0;
        foreach (var (position, _, _, insert) in edits.OrderBy(e => e.Position).ThenBy(e => e.Order).ThenBy(e => e.Rank))
        {
            result.Append(text, from, position - from).Append(insert);
            from = position;
        }

        return result.Append(text, from, text.Length - from).ToString();
    }
}
