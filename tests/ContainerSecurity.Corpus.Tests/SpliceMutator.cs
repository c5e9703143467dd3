using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>
/// Splices two texts at the level of trees and tokens: subtrees and runs of tokens are cut, doubled, moved, taken from the other text or nested deep, values
/// change their type, and characters that editors rarely write appear. The same seed gives the same text.
/// </summary>
internal sealed partial class SpliceMutator(int seed)
{
    // What readers bound is 100 to 400 levels: more than that must end in a finding, not in the end of the stack.
    private static readonly int[] Depths = [2, 10, 90, 150, 250, 450, 2_000];

    private static readonly string[] Exotic = ["\uFEFF", "\u0085", "\u2028", "\u2029", "\uD800", "\uDC00", "\0", "\u00a0", "\u200b", "\u202e", "\r", "\v", "\f", "\u0130", "\U0001F600", "\uFFFF", "\u001b[2K"];

    private static readonly string[] Values =
    [
        "null", "~", "true", "no", "0", "-1", "0x7f", "1e999", "99999999999999999999", ".nan", "''", "\"\"", "[]", "{}", "[[[]]]", "{a: {b: [c]}}", "\"a\"", "'a'", "[a, b]", "{\"a\": 1}", "a: b", "*a", "&a b", "!!binary aGk=",
        "\"[parameters('p')]\"", "\"[concat('a', variables('b'))]\"", "'${a}'", "\"{{ .Values.x }}\"", "$(A)", "${A:-${B}}", "2026-12-31", "10Mi", "100m", "0.0.0.0/0", "/var/run/docker.sock", "nginx:latest@sha256:0", "https://u:p@example.com/x?y=z",
    ];

    private static readonly (string Open, string Close)[] Nests =
    [
        ("[", "]"), ("{", "}"), ("(", ")"), ("{a: ", "}"), ("{\"a\":", "}"), ("[{", "}]"), ("$(", ")"), ("${a:-", "}"), ("\"$(", ")\""), ("<a>", "</a>"), ("'${", "}'"), ("- ", ""), ("if a; then ", "; fi"), ("concat(", ")"), ("!", ""), ("a ? ", " : b"), ("ONBUILD ", ""), ("sh -c \"", "\""),
    ];

    private readonly Random _random = new(seed);

    /// <summary>Splices two texts.</summary>
    public string Splice(string text, string other)
    {
        for (var i = _random.Next(1, 5); i > 0; i--)
        {
            text = _random.Next(8) switch
            {
                0 or 1 => Blocks(text, other),
                2 or 3 => Groups(text, other),
                4 or 5 => Tokens(text, other),
                6 => SwapValue(text),
                _ => _random.Next(2) == 0 ? Nest(text) : Insert(text, Pick(Exotic)),
            };
        }

        return text;
    }

    // A line with all that is indented deeper below it: a subtree in YAML, a statement in the other languages.
    private string Blocks(string text, string other)
    {
        var lines = text.Split('\n').ToList();
        var (at, count) = FindBlock(lines);
        switch (_random.Next(6))
        {
            case 0:
                lines.RemoveRange(at, count);
                break;
            case 1:
                lines.InsertRange(at, lines.GetRange(at, count));
                break;
            case 2:
                var moved = lines.GetRange(at, count);
                lines.RemoveRange(at, count);
                InsertIndented(lines, _random.Next(lines.Count + 1), moved);
                break;
            case 3:
                var copies = string.Join('\n', lines.GetRange(at, count)).Split('\n').ToList();
                for (var i = _random.Next(2, 60); i > 0; i--)
                    lines.InsertRange(at, copies);
                break;
            default:
                var source = other.Split('\n').ToList();
                var (from, length) = FindBlock(source);
                if (_random.Next(2) == 0)
                    lines.RemoveRange(at, count);
                InsertIndented(lines, Math.Min(at, lines.Count), source.GetRange(from, length));
                break;
        }

        return string.Join('\n', lines);
    }

    private (int At, int Count) FindBlock(List<string> lines)
    {
        var at = _random.Next(lines.Count);
        var end = at + 1;
        while (end < lines.Count && (lines[end].Trim().Length == 0 || Indentation(lines[end]) > Indentation(lines[at])))
            end++;
        return (at, end - at);
    }

    private void InsertIndented(List<string> lines, int at, List<string> block)
    {
        var difference = at < lines.Count && _random.Next(4) > 0 ? Indentation(lines[at]) - Indentation(block[0]) : 0;
        lines.InsertRange(at, block.Select(l => difference >= 0 ? new string(' ', difference) + l : l[Math.Min(-difference, Indentation(l))..]));
    }

    // Brackets and XML elements with all that is in them.
    private string Groups(string text, string other)
    {
        var (start, end) = FindGroup(text);
        var (from, to) = FindGroup(other);
        var group = text[start..end];
        return _random.Next(6) switch
        {
            0 => text[..start] + text[end..],
            1 => text[..end] + group + text[end..],
            2 => text[..end] + ", " + group + text[end..],
            3 => text[..start] + group.Replace(Word(group), other[from..to], StringComparison.Ordinal) + text[end..],
            4 => text[..start] + other[from..to] + text[end..],
            _ => Insert(text[..start] + text[end..], group),
        };
    }

    private (int Start, int End) FindGroup(string text)
    {
        var first = _random.Next(text.Length + 1);
        var start = text.IndexOfAny(['(', '[', '{', '<', '"', '\''], first);
        if (start < 0)
            return (first, Math.Min(text.Length, first + _random.Next(20)));
        var (open, close) = text[start] switch { '(' => ('(', ')'), '[' => ('[', ']'), '{' => ('{', '}'), '<' => ('<', '>'), var quote => (quote, quote) };
        var depth = 1;
        var end = start + 1;
        for (; end < text.Length && depth > 0; end++)
            depth += text[end] == close ? -1 : text[end] == open ? 1 : 0;
        return (start, end);
    }

    // A run of words, marks and blanks.
    private string Tokens(string text, string other)
    {
        var (start, end) = FindRun(text);
        var (from, to) = FindRun(other);
        return _random.Next(5) switch
        {
            0 => text[..start] + text[end..],
            1 => text[..end] + text[start..end] + text[end..],
            2 => Insert(text[..start] + text[end..], text[start..end]),
            3 => text[..start] + other[from..to] + text[end..],
            _ => Insert(text, other[from..to]),
        };
    }

    private (int Start, int End) FindRun(string text)
    {
        var match = Token().Match(text, _random.Next(text.Length + 1));
        var (start, end) = (match.Success ? match.Index : text.Length, match.Success ? match.Index : text.Length);
        for (var i = _random.Next(1, 9); i > 0 && match.Success; i--, match = match.NextMatch())
            end = match.Index + match.Length;
        return (start, end);
    }

    // What follows a colon or an equals sign.
    private string SwapValue(string text)
    {
        var places = Value().Matches(text);
        if (places.Count == 0)
            return Insert(text, Pick(Values));
        var value = places[_random.Next(places.Count)].Groups[1];
        return text[..value.Index] + Pick(Values) + text[(value.Index + value.Length)..];
    }

    private string Nest(string text)
    {
        var (start, end) = _random.Next(2) == 0 ? FindGroup(text) : FindRun(text);
        var (open, close) = Nests[_random.Next(Nests.Length)];
        var depth = Depths[_random.Next(Depths.Length)];
        var nested = new StringBuilder(text[..start]).Insert(start, open, depth).Append(text, start, end - start);
        // Every other one is never closed.
        if (_random.Next(2) == 0)
            nested.Insert(nested.Length, close, depth);
        return nested.Append(text, end, text.Length - end).ToString();
    }

    private string Word(string text) => FindRun(text) is var (start, end) && end > start ? text[start..end] : text.Length == 0 ? " " : text;

    private string Insert(string text, string part) => text.Insert(_random.Next(text.Length + 1), part);

    private string Pick(string[] from) => from[_random.Next(from.Length)];

    private static int Indentation(string line) => line.Length - line.TrimStart(' ').Length;

    [GeneratedRegex(@"[\w.-]+|\s+|[^\w\s]")]
    private static partial Regex Token();

    [GeneratedRegex(@"[:=] *([^\s,}\])]+)")]
    private static partial Regex Value();
}
