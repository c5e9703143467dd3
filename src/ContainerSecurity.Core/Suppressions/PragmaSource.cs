using System;
using System.Collections.Generic;

namespace ContainerSecurity.Suppressions;

/// <summary>A comment that may be a suppression, with the ranges that the dialects need.</summary>
internal sealed class PragmaSource(Document document, Comment comment, List<Pragma> found)
{
    private static readonly char[] Separators = [',', ' ', '\t'];
    private TextSpan? _scope;

    public string Text => comment.Text;

    /// <summary>Whether the language has build stages, as the comments of Dockerfile tools need them.</summary>
    public bool HasStages => document.FindStage(default) is not null;

    /// <summary>The node that follows the comment, or for a trailing comment the node on its line.</summary>
    public TextSpan Node => _scope ??= document.GetScope(comment);

    public TextSpan File => new(0, document.Text.Length);

    /// <summary>The line below the comment.</summary>
    public TextSpan NextLine
    {
        get
        {
            var line = document.Text.GetLinePosition(comment.Span.End).Line + 1;
            return line < document.Text.LineCount ? document.Text.GetLineSpan(line) : default;
        }
    }

    /// <summary>The build stage of the node that follows; the file's part before the first FROM where the node stands there.</summary>
    public TextSpan Stage => document.FindStage(Node) ?? default;

    /// <summary>The offset after a word at the start of the text (in any case); -1 when the text does not begin with it.</summary>
    public int After(string word) => Text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? word.Length : -1;

    /// <summary>Adds each id of a list in a part of the text.</summary>
    public void AddList(string? tool, int start, int end, TextSpan scope, string? reason)
    {
        var offset = TextOffset();
        for (var i = start; i < end;)
        {
            var stop = Text.IndexOfAny(Separators, i, end - i);
            if (stop < 0)
                stop = end;
            if (stop > i)
                found.Add(new Pragma(tool, Text.Substring(i, stop - i), scope, new TextSpan(offset + i, stop - i), Clean(reason)));
            i = stop + 1;
        }
    }

    /// <summary>Adds all ids of a tool.</summary>
    public void AddAll(string tool, TextSpan scope, string? reason) => found.Add(new Pragma(tool, null, scope, comment.Span, Clean(reason)));

    public static string? Clean(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : reason!.Trim();

    private int TextOffset()
    {
        var raw = document.Text.ToString(comment.Span);
        var at = raw.IndexOf(comment.Text, StringComparison.Ordinal);
        return comment.Span.Start + Math.Max(0, at);
    }
}
