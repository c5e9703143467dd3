using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>
/// Damages texts: characters changed, ranges cut, doubled or moved, lines swapped, balanced groups of brackets moved, parts of others spliced in.
/// The same seed gives the same damage.
/// </summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Pieces =
    [
        "\\", "\n", "\r\n", "\t", "\0", "\"", "'", "`", "$(", "${", "${a:-", "<<EOF", "<<-'E'\n", "[", "]", "{", "}", "{{", "}}", "#", ": ", "- ", "|", ">", "&a ", "*a", "<<: *a", "---\n", "/*", "*/", "\\u", "\uFEFF", "\uD800", "\u00a0", ",", "%", "!!", "? ", "@", "FROM ", "RUN ", "case x in", "if ", "((",
        "null", "true", "-1", "99999999999999999999", "1e999", "[]", "{}", "''", "\"\"", "<![CDATA[", "]]>", "<!--", "&amp;", "</", "/>", "'''", "=>", "??", "# containersecurity:ignore ", "# hadolint ignore=", "#disable-next-line ",
    ];

    private readonly Random _random = new(seed);

    public string Mutate(string text, IReadOnlyList<string> others)
    {
        for (var i = _random.Next(1, 6); i > 0; i--)
            text = _random.Next(2) == 0 ? Characters(text, others) : Structure(text, others);
        return text;
    }

    private string Characters(string text, IReadOnlyList<string> others)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, _random.Next(1, 40));
        return _random.Next(7) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(at, Pick(Pieces)),
            3 => text.Insert(at, text.Substring(at, length)),
            4 => text.Insert(at, new string(Pick(Pieces)[0], _random.Next(1, 300))),
            5 when text.Length > 0 && at < text.Length => text[..at] + (char)(text[at] ^ (1 << _random.Next(7))) + text[(at + 1)..],
            _ => text.Insert(at, Slice(Pick(others))),
        };
    }

    private string Structure(string text, IReadOnlyList<string> others) => _random.Next(4) switch
    {
        0 => Lines(text, Pick(others)),
        1 => Group(text, Pick(others)),
        2 => SwapWords(text),
        _ => ReplaceWord(text, Pick(others)),
    };

    // Whole lines: cut, doubled, swapped, moved in or out, or taken from another text.
    private string Lines(string text, string other)
    {
        var lines = text.Split('\n').ToList();
        var at = _random.Next(lines.Count);
        var count = Math.Min(lines.Count - at, _random.Next(1, 6));
        switch (_random.Next(5))
        {
            case 0:
                lines.RemoveRange(at, count);
                break;
            case 1:
                lines.InsertRange(at, lines.GetRange(at, count));
                break;
            case 2:
                var to = _random.Next(lines.Count);
                (lines[at], lines[to]) = (lines[to], lines[at]);
                break;
            case 3:
                var isDeeper = _random.Next(2) == 0;
                for (var i = at; i < at + count; i++)
                    lines[i] = isDeeper ? "  " + lines[i] : lines[i].StartsWith("  ", StringComparison.Ordinal) ? lines[i][2..] : lines[i];
                break;
            default:
                var source = other.Split('\n');
                var from = _random.Next(source.Length);
                lines.InsertRange(at, source.Skip(from).Take(_random.Next(1, 6)));
                break;
        }

        return string.Join('\n', lines);
    }

    // A bracket with all up to the one that closes it: cut, doubled, wrapped, or replaced by one of another text.
    private string Group(string text, string other)
    {
        if (FindGroup(text) is not var (start, end))
            return Lines(text, other);
        var group = text[start..end];
        var replaced = _random.Next(5) switch
        {
            0 => "",
            1 => group + group,
            2 => group + ", " + group,
            3 => group[0] + group + group[^1],
            _ => FindGroup(other) is var (from, to) ? other[from..to] : "",
        };
        return text[..start] + replaced + text[end..];
    }

    private (int Start, int End)? FindGroup(string text)
    {
        if (text.Length == 0)
            return null;
        var first = _random.Next(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var start = (first + i) % text.Length;
            if (text[start] is not ('(' or '[' or '{'))
                continue;
            var depth = 0;
            for (var end = start; end < text.Length; end++)
            {
                depth += text[end] is '(' or '[' or '{' ? 1 : text[end] is ')' or ']' or '}' ? -1 : 0;
                if (depth == 0)
                    return (start, end + 1);
            }
        }

        return null;
    }

    private string SwapWords(string text)
    {
        var (one, two) = (FindWord(text), FindWord(text));
        if (one.Start > two.Start)
            (one, two) = (two, one);
        return one.End > two.Start ? text : text[..one.Start] + text[two.Start..two.End] + text[one.End..two.Start] + text[one.Start..one.End] + text[two.End..];
    }

    private string ReplaceWord(string text, string other)
    {
        var (start, end) = FindWord(text);
        var (from, to) = FindWord(other);
        return text[..start] + (_random.Next(4) == 0 ? Pick(Pieces) : other[from..to]) + text[end..];
    }

    // Letters and digits in a row, or else one mark.
    private (int Start, int End) FindWord(string text)
    {
        if (text.Length == 0)
            return (0, 0);
        var start = _random.Next(text.Length);
        var end = start + 1;
        if (!char.IsLetterOrDigit(text[start]))
            return (start, end);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return (start, end);
    }

    private string Slice(string text)
    {
        var at = _random.Next(text.Length + 1);
        return text.Substring(at, Math.Min(text.Length - at, _random.Next(1, 200)));
    }

    private string Pick(IReadOnlyList<string> from) => from[_random.Next(from.Count)];
}
