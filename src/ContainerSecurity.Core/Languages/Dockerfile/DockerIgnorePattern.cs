using System;
using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>One pattern of a <c>.dockerignore</c>. The work of a match grows with pattern times path, never more.</summary>
internal sealed class DockerIgnorePattern
{
    private readonly string _text;
    private readonly List<Part> _parts = [];
    private readonly bool _isLiteral;
    private readonly string _literal;

    private DockerIgnorePattern(string text, bool isNegated)
    {
        _text = text;
        IsNegated = isNegated;
        Compile();
        _isLiteral = _parts.All(p => p.Kind == PartKind.Character);
        _literal = _isLiteral ? string.Concat(_parts.Select(p => p.Text)) : "";
    }

    private enum PartKind
    {
        Character,
        AnyCharacter,
        Name,
        Path,
        Folders,
        FoldersInside,
        Set,
    }

    /// <summary>Whether it takes back what an earlier pattern leaves out.</summary>
    public bool IsNegated { get; }

    /// <summary>Reads a line; null for a comment or one without a pattern.</summary>
    public static DockerIgnorePattern? Parse(string line)
    {
        if (line.StartsWith("#", StringComparison.Ordinal))
            return null;
        var text = line.Trim();
        var isNegated = text.StartsWith("!", StringComparison.Ordinal);
        if (isNegated)
            text = text.Substring(1).Trim();
        if (text.Length == 0)
            return null;
        text = Clean(text);
        return new DockerIgnorePattern(text.Length > 1 ? text.TrimStart('/') : text, isNegated);
    }

    /// <summary>A path without <c>.</c>, <c>..</c> and doubled slashes.</summary>
    public static string Clean(string path)
    {
        var names = new List<string>();
        foreach (var name in path.Split('/'))
        {
            if (name == ".." && names.Count > 0 && names[names.Count - 1] != "..")
                names.RemoveAt(names.Count - 1);
            else if (name is not ("" or "." or "..") || (name == ".." && !path.StartsWith("/", StringComparison.Ordinal)))
                names.Add(name);
        }

        var text = string.Join("/", names);
        return path.StartsWith("/", StringComparison.Ordinal) ? "/" + text : text.Length == 0 ? "." : text;
    }

    /// <summary>Whether a path matches, or a folder above it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="steps">What the answer cost.</param>
    public bool MatchesPathOrFolder(string path, out long steps)
    {
        steps = 1;
        if (_isLiteral)
            return path.Length >= _literal.Length && string.CompareOrdinal(path, 0, _literal, 0, _literal.Length) == 0 && (path.Length == _literal.Length || path[_literal.Length] == '/');
        var states = new bool[_parts.Count + 1];
        var next = new bool[states.Length];
        states[0] = true;
        Close(states);
        foreach (var character in path)
        {
            // What matched so far is a folder.
            if (character == '/' && states[_parts.Count])
                return true;
            Array.Clear(next, 0, next.Length);
            var isAlive = false;
            for (var i = 0; i < _parts.Count; i++)
            {
                if (states[i])
                    isAlive |= Step(i, character, next);
            }

            steps += _parts.Count;
            if (!isAlive)
                return false;
            (states, next) = (next, states);
            Close(states);
        }

        return states[_parts.Count];
    }

    /// <summary>Whether it may match something in a folder: its first names are the folder's, as far as they are written out.</summary>
    public bool MayMatchBelow(string folder)
    {
        var names = _text.Split('/');
        var folders = folder.Split('/');
        for (var i = 0; i < names.Length && i < folders.Length; i++)
        {
            if (names[i].IndexOfAny(['*', '?', '[', '\\']) >= 0)
                return true;
            if (names[i] != folders[i])
                return false;
        }

        return true;
    }

    private bool Step(int i, char character, bool[] next)
    {
        var part = _parts[i];
        switch (part.Kind)
        {
            case PartKind.Path:
                return next[i] = true;
            case PartKind.Name:
                return character != '/' && (next[i] = true);
            case PartKind.Folders:
                return false;
            case PartKind.FoldersInside:
                next[i + 1] |= character == '/';
                return next[i] = true;
            default:
                var isMatch = part.Kind switch
                {
                    PartKind.Character => part.Text[0] == character,
                    PartKind.AnyCharacter => character != '/',
                    _ => IsInSet(part.Text, character),
                };
                next[i + 1] |= isMatch;
                return isMatch;
        }
    }

    // States that are reached without a character.
    private void Close(bool[] states)
    {
        for (var i = 0; i < _parts.Count; i++)
        {
            if (!states[i])
                continue;
            if (_parts[i].Kind is PartKind.Name or PartKind.Path or PartKind.Folders)
                states[i + 1] = true;
            if (_parts[i].Kind == PartKind.Folders)
                states[i + 2] = true;
        }
    }

    private void Compile()
    {
        for (var i = 0; i < _text.Length; i++)
        {
            var character = _text[i];
            if (character == '*' && i + 1 < _text.Length && _text[i + 1] == '*')
            {
                i++;
                if (i + 1 < _text.Length && _text[i + 1] == '/')
                    i++;
                if (i + 1 == _text.Length)
                {
                    Add(PartKind.Path, "");
                }
                else
                {
                    Add(PartKind.Folders, "");
                    Add(PartKind.FoldersInside, "");
                }
            }
            else if (character == '[' && _text.IndexOf(']', Math.Min(i + 2, _text.Length)) is var end and > 0)
            {
                Add(PartKind.Set, _text.Substring(i + 1, end - i - 1));
                i = end;
            }
            else if (character == '\\' && i + 1 < _text.Length)
            {
                Add(PartKind.Character, _text.Substring(++i, 1));
            }
            else
            {
                Add(character switch { '*' => PartKind.Name, '?' => PartKind.AnyCharacter, _ => PartKind.Character }, character.ToString());
            }
        }
    }

    private void Add(PartKind kind, string text) => _parts.Add(new Part(kind, text));

    private static bool IsInSet(string set, char character)
    {
        var isNegated = set[0] == '^';
        var isFound = false;
        for (var i = isNegated ? 1 : 0; i < set.Length; i++)
        {
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                isFound |= character >= set[i] && character <= set[i + 2];
                i += 2;
            }
            else
            {
                isFound |= character == set[i];
            }
        }

        return isFound != isNegated;
    }

    private readonly record struct Part(PartKind Kind, string Text);
}
