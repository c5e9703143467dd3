using System;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>The wildcards of a <c>.gitignore</c> file within one name: <c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>[!a]</c>, <c>\</c>.</summary>
internal static class NamePattern
{
    public static bool IsMatch(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        int p = 0, n = 0, star = -1, retry = 0;
        while (n < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                retry = n;
            }
            else if (p < pattern.Length && MatchesOne(pattern, p, name[n], out var next))
            {
                p = next;
                n++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                n = ++retry;
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].TrimStart('*').IsEmpty;
    }

    private static bool MatchesOne(ReadOnlySpan<char> pattern, int at, char character, out int next)
    {
        next = at + 1;
        switch (pattern[at])
        {
            case '?':
                return true;
            case '[' when ReadSet(pattern, at, character, out next) is { } isInSet:
                return isInSet;
            case '\\' when at + 1 < pattern.Length:
                next = at + 2;
                return pattern[at + 1] == character;
            default:
                return pattern[at] == character;
        }
    }

    // Null if no bracket closes the set: then the bracket is a literal character.
    private static bool? ReadSet(ReadOnlySpan<char> pattern, int at, char character, out int next)
    {
        var i = at + 1;
        var isNegated = i < pattern.Length && pattern[i] is '!' or '^';
        if (isNegated)
            i++;
        var isFound = false;
        for (var first = i; i < pattern.Length && (pattern[i] != ']' || i == first); i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length)
                i++;
            var low = pattern[i];
            if (i + 2 < pattern.Length && pattern[i + 1] == '-' && pattern[i + 2] != ']')
            {
                isFound |= character >= low && character <= pattern[i + 2];
                i += 2;
            }
            else
            {
                isFound |= character == low;
            }
        }

        next = i < pattern.Length ? i + 1 : at + 1;
        return i < pattern.Length ? isFound != isNegated : null;
    }
}
