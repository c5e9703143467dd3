using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;

namespace ContainerSecurity.MSBuild.EditorConfig;

/// <summary>
/// The name of a section: <c>*</c> and <c>?</c> within a name, <c>**</c> over folders, <c>[ab]</c>, <c>[a-z]</c> and <c>[!ab]</c> for one character,
/// <c>{a,b}</c> for a choice, <c>{1..9}</c> for a number, <c>\</c> before what is meant literally. Source: editorconfig.org.
/// </summary>
/// <remarks>It follows all ways through the pattern at once, so that the work grows with pattern times path, never more.</remarks>
internal sealed class EditorConfigPattern
{
    private const int MaxDepth = 16;
    private readonly string _folder;
    private readonly List<Step> _steps;

    private EditorConfigPattern(string folder, List<Step> steps)
    {
        _folder = folder.TrimEnd('/') + "/";
        _steps = steps;
    }

    // What one piece of a pattern makes of the places in a path that were reached before it.
    private delegate BitArray Step(BitArray reached, string path);

    /// <summary>Reads the name of a section; null where a bracket is open.</summary>
    /// <param name="text">What stands between the brackets.</param>
    /// <param name="folder">The folder of the file.</param>
    public static EditorConfigPattern? TryParse(string text, string folder)
    {
        // Without a slash it is the name of a file in any folder.
        var pattern = text.Contains('/') ? text.TrimStart('/') : "**/" + text;
        var at = 0;
        return Read(pattern, ref at, 0) is { } steps && at == pattern.Length ? new EditorConfigPattern(Normalize(folder), steps) : null;
    }

    /// <summary>Whether a file is meant.</summary>
    public bool IsMatch(string fullPath)
    {
        var normal = Normalize(fullPath);
        if (!normal.StartsWith(_folder, StringComparison.Ordinal))
            return false;
        var path = normal[_folder.Length..];
        var reached = new BitArray(path.Length + 1) { [0] = true };
        return Follow(_steps, reached, path)[path.Length];
    }

    private static string Normalize(string path) => System.IO.Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;

    private static BitArray Follow(List<Step> steps, BitArray reached, string path)
    {
        foreach (var step in steps)
            reached = step(reached, path);
        return reached;
    }

    // Up to the end, or in a choice to a comma or brace.
    private static List<Step>? Read(string text, ref int at, int depth)
    {
        var steps = new List<Step>();
        while (at < text.Length && (depth == 0 || text[at] is not (',' or '}')))
        {
            var step = text[at] switch
            {
                '*' => ReadStars(text, ref at),
                '?' => One(text, ref at, c => c != '/'),
                '[' => ReadClass(text, ref at),
                '{' => ReadBraces(text, ref at, depth + 1),
                '\\' when at + 1 < text.Length => Literal(text[at + 1], ref at, 2),
                _ => Literal(text[at], ref at, 1),
            };
            if (step is null)
                return null;
            steps.Add(step);
        }

        return steps;
    }

    private static Step Literal(char literal, ref int at, int length)
    {
        at += length;
        return (reached, path) => Advance(reached, path, c => c == literal);
    }

    private static Step One(string text, ref int at, Func<char, bool> isMeant)
    {
        at = Math.Min(at + 1, text.Length);
        return (reached, path) => Advance(reached, path, isMeant);
    }

    private static Step ReadStars(string text, ref int at)
    {
        var isDeep = at + 1 < text.Length && text[at + 1] == '*';
        at += isDeep ? 2 : 1;
        // Folders, and also none of them.
        var isFolders = isDeep && at < text.Length && text[at] == '/' && (at == 2 || text[at - 3] == '/');
        if (isFolders)
            at++;
        return (reached, path) => Spread(reached, path, c => isDeep || c != '/', isFolders);
    }

    private static Step? ReadClass(string text, ref int at)
    {
        var end = text.IndexOf(']', at + 1);
        if (end < 0)
            return null;
        var isNegated = text[at + 1] == '!';
        var members = text.Substring(at + (isNegated ? 2 : 1), end - at - (isNegated ? 2 : 1));
        at = end;
        return One(text, ref at, c => c != '/' && IsMember(members, c) != isNegated);
    }

    private static bool IsMember(string members, char c)
    {
        for (var i = 0; i < members.Length; i++)
        {
            var isRange = i + 2 < members.Length && members[i + 1] == '-';
            if (isRange ? c >= members[i] && c <= members[i + 2] : c == members[i])
                return true;
            if (isRange)
                i += 2;
        }

        return false;
    }

    private static Step? ReadBraces(string text, ref int at, int depth)
    {
        if (ReadNumbers(text, ref at) is { } numbers)
            return numbers;
        var choices = new List<List<Step>>();
        do
        {
            at++;
            if (depth > MaxDepth || Read(text, ref at, depth) is not { } choice || at == text.Length)
                return null;
            choices.Add(choice);
        }
        while (text[at] == ',');
        at++;
        return (reached, path) =>
        {
            var all = new BitArray(reached.Length);
            foreach (var choice in choices)
                all.Or(Follow(choice, reached, path));
            return all;
        };
    }

    private static Step? ReadNumbers(string text, ref int at)
    {
        var end = text.IndexOf('}', at);
        if (end < 0 || text.IndexOf("..", at, end - at, StringComparison.Ordinal) is not (> 0 and var dots)
            || !TryReadNumber(text[(at + 1)..dots], out var one) || !TryReadNumber(text[(dots + 2)..end], out var other))
            return null;
        at = end + 1;
        return (reached, path) => AdvanceNumbers(reached, path, Math.Min(one, other), Math.Max(one, other));
    }

    private static bool TryReadNumber(string text, out int number) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static BitArray Advance(BitArray reached, string path, Func<char, bool> isMeant)
    {
        var next = new BitArray(reached.Length);
        for (var i = 0; i < path.Length; i++)
            next[i + 1] = reached[i] && isMeant(path[i]);
        return next;
    }

    private static BitArray Spread(BitArray reached, string path, Func<char, bool> isMeant, bool isFolders)
    {
        var next = new BitArray(reached.Length);
        var isOpen = false;
        for (var i = 0; i <= path.Length; i++)
        {
            next[i] = reached[i] || (isOpen && (!isFolders || path[i - 1] == '/'));
            isOpen = (isOpen || reached[i]) && i < path.Length && isMeant(path[i]);
        }

        return next;
    }

    private static BitArray AdvanceNumbers(BitArray reached, string path, int least, int most)
    {
        const int MaxDigits = 11;
        var next = new BitArray(reached.Length);
        for (var i = 0; i < path.Length; i++)
        {
            for (var end = i + 1; reached[i] && end <= path.Length && end - i <= MaxDigits; end++)
                next[end] |= TryReadNumber(path[i..end], out var number) && number >= least && number <= most;
        }

        return next;
    }
}
