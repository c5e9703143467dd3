using System;
using System.Collections.Generic;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>Damages texts: characters changed, ranges cut, doubled or moved, parts of others spliced in. The same seed gives the same damage.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly string[] Pieces =
    [
        "\\", "\n", "\r\n", "\t", "\0", "\"", "'", "`", "$(", "${", "${a:-", "<<EOF", "<<-'E'\n", "[", "]", "{", "}", "{{", "}}", "#", ": ", "- ", "|", ">", "&a ", "*a", "<<: *a", "---\n", "/*", "*/", "\\u", "\uFEFF", "\uD800", "\u00a0", ",", "%", "!!", "? ", "@", "FROM ", "RUN ", "case x in", "if ", "((",
    ];

    private readonly Random _random = new(seed);

    public string Mutate(string text, IReadOnlyList<string> others)
    {
        for (var i = _random.Next(1, 6); i > 0; i--)
            text = Once(text, others);
        return text;
    }

    private string Once(string text, IReadOnlyList<string> others)
    {
        var at = _random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, _random.Next(1, 40));
        return _random.Next(7) switch
        {
            0 => text[..at],
            1 => text.Remove(at, length),
            2 => text.Insert(at, Pieces[_random.Next(Pieces.Length)]),
            3 => text.Insert(at, text.Substring(at, length)),
            4 => text.Insert(at, new string(Pieces[_random.Next(Pieces.Length)][0], _random.Next(1, 300))),
            5 when text.Length > 0 && at < text.Length => text[..at] + (char)(text[at] ^ (1 << _random.Next(7))) + text[(at + 1)..],
            _ => text.Insert(at, Slice(others[_random.Next(others.Count)])),
        };
    }

    private string Slice(string text)
    {
        var at = _random.Next(text.Length + 1);
        return text.Substring(at, Math.Min(text.Length - at, _random.Next(1, 200)));
    }
}
