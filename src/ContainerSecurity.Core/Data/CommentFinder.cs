using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Data;

/// <summary>Finds the comments of a YAML text: a <c>#</c> at the start of a line or after a blank, outside quotes and blocks.</summary>
internal static class CommentFinder
{
    /// <param name="text">The text.</param>
    /// <param name="span">The range to search.</param>
    /// <param name="opaque">The quoted and block scalars, in order; no comment begins in them.</param>
    public static ImmutableArray<Comment> Find(string text, TextSpan span, List<TextSpan> opaque)
    {
        ImmutableArray<Comment>.Builder? comments = null;
        var next = 0;
        for (var at = span.Start; at < span.End && (at = text.IndexOf('#', at, span.End - at)) >= 0; at++)
        {
            while (next < opaque.Count && opaque[next].End <= at)
                next++;
            if (next < opaque.Count && opaque[next].Contains(at))
            {
                at = opaque[next].End - 1;
                continue;
            }

            if (at > 0 && text[at - 1] is not (' ' or '\t' or '\n' or '\r' or '\uFEFF'))
                continue;
            var end = at;
            while (end < span.End && text[end] is not ('\n' or '\r'))
                end++;
            (comments ??= ImmutableArray.CreateBuilder<Comment>()).Add(Make(text, at, end));
            at = end - 1;
        }

        return comments?.ToImmutable() ?? [];
    }

    private static Comment Make(string text, int start, int end)
    {
        var before = start;
        while (before > 0 && text[before - 1] is (' ' or '\t' or '\uFEFF'))
            before--;
        var isTrailing = before > 0 && text[before - 1] is not ('\n' or '\r');
        return new Comment(TextSpan.FromBounds(start, end), text.Substring(start, end - start).TrimStart('#').Trim(), isTrailing);
    }
}
