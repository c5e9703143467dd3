using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ContainerSecurity;

/// <summary>A pattern of a parameter expansion such as <c>${v#p}</c>: <c>*</c>, <c>?</c> and escapes.</summary>
internal sealed class GlobPattern
{
    private readonly List<(char Character, char Kind)> _parts = [];

    public static GlobPattern? Parse(string text)
    {
        var pattern = new GlobPattern();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '*' or '?')
            {
                pattern._parts.Add((c, c));
                continue;
            }

            if (c == '\\')
            {
                if (++i >= text.Length || text[i] is not ('}' or '/' or '*' or '?' or '\\'))
                    return null;
                c = text[i];
            }

            pattern._parts.Add((c, ' '));
        }

        return pattern;
    }

    /// <summary>The maximum number of steps that <see cref="Trim"/> takes for a value.</summary>
    public long GetTrimSteps(string value) => (long)value.Length * (_parts.Count + 1);

    /// <summary>The maximum number of steps that <see cref="Replace"/> takes for a value: each character may be the start of a match.</summary>
    public long GetReplaceSteps(string value) => (long)value.Length * (_parts.Count + 1) * (_parts.Exists(p => p.Kind == '*') ? value.Length : _parts.Count + 1);

    public string Trim(string value, bool isSuffix, bool isLongest)
    {
        var parts = isSuffix ? Enumerable.Reverse(_parts).ToList() : _parts;
        var length = Match(parts, i => value[isSuffix ? value.Length - 1 - i : i], value.Length, isLongest);
        if (length < 0)
            return value;
        return isSuffix ? value.Substring(0, value.Length - length) : value.Substring(length);
    }

    /// <summary>Replaces the first match or all; null where the result is longer than a maximum.</summary>
    public string? Replace(string value, string replacement, bool isAll, int maxLength)
    {
        var result = new StringBuilder();
        var at = 0;
        var lastEnd = -1;
        while (at <= value.Length)
        {
            if (result.Length > maxLength)
                return null;
            var from = at;
            var length = Match(_parts, i => value[from + i], value.Length - from, true);
            if (length > 0 || (length == 0 && at != lastEnd))
            {
                result.Append(replacement);
                if (!isAll)
                    return result.Append(value, at + length, value.Length - at - length).ToString();
                lastEnd = at + length;
            }

            if (length > 0)
                at += length;
            else if (at < value.Length)
                result.Append(value[at++]);
            else
                break;
        }

        return result.ToString();
    }

    /// <summary>The length of the shortest or longest match at the start; -1 when there is none.</summary>
    private static int Match(List<(char Character, char Kind)> parts, Func<int, char> character, int length, bool isLongest)
    {
        var states = new bool[parts.Count + 1];
        states[0] = true;
        Close(parts, states);
        var found = states[parts.Count] ? 0 : -1;
        for (var i = 0; i < length && (isLongest || found < 0); i++)
        {
            var c = character(i);
            var any = false;
            for (var s = parts.Count; s > 0; s--)
            {
                var before = parts[s - 1];
                var stays = s < parts.Count && parts[s].Kind == '*' && states[s] && c != '\n';
                var steps = states[s - 1] && (before.Kind == '?' ? c != '\n' : before.Kind == ' ' && before.Character == c);
                states[s] = stays || steps;
                any |= states[s];
            }

            states[0] = states[0] && parts.Count > 0 && parts[0].Kind == '*' && c != '\n';
            if (!any && !states[0])
                break;
            Close(parts, states);
            if (states[parts.Count])
                found = i + 1;
        }

        return found;
    }

    private static void Close(List<(char Character, char Kind)> parts, bool[] states)
    {
        for (var s = 0; s < parts.Count; s++)
            states[s + 1] |= states[s] && parts[s].Kind == '*';
    }
}
