using System;
using System.Collections.Generic;

namespace ContainerSecurity;

/// <summary>Suggests the intended word for a misspelled one.</summary>
internal static class Suggestion
{
    private const int MaxLength = 64;

    /// <summary><c>; did you mean 'x'?</c>, or an empty text when no candidate is similar.</summary>
    public static string For(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = (word.Length < 4 ? 1 : word.Length < 9 ? 2 : 3) + 1;
        foreach (var candidate in candidates)
        {
            if (word.Length > MaxLength || Math.Abs(candidate.Length - word.Length) >= bestDistance)
                continue;
            var distance = Distance(word, candidate);
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }

        return best is null ? "" : $"; did you mean '{best}'?";
    }

    private static int Distance(string left, string right)
    {
        var previous = new int[right.Length + 1];
        var current = new int[right.Length + 1];
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = char.ToUpperInvariant(left[i - 1]) == char.ToUpperInvariant(right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
