using System.Collections.Generic;
using System.Globalization;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>The order in which Go's library writes keys: letters after other characters, numbers by their value.</summary>
internal sealed class GoYamlKeyOrder : IComparer<string>
{
    /// <summary>The order.</summary>
    public static GoYamlKeyOrder Instance { get; } = new();

    /// <summary>The keys in order. The order of Go's library is not transitive for all keys, so this sorts without relying on that.</summary>
    public static List<string> Sort(IEnumerable<string> keys)
    {
        List<string> sorted = [.. keys];
        Merge(sorted, 0, sorted.Count, new string[sorted.Count]);
        return sorted;
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => x == y ? 0 : IsLess(x!, y!) ? -1 : 1;

    private static void Merge(List<string> keys, int start, int end, string[] buffer)
    {
        if (end - start < 2)
            return;
        var middle = (start + end) / 2;
        Merge(keys, start, middle, buffer);
        Merge(keys, middle, end, buffer);
        int left = start, right = middle;
        for (var i = start; i < end; i++)
            buffer[i] = right >= end || (left < middle && !IsLess(keys[right], keys[left])) ? keys[left++] : keys[right++];
        for (var i = start; i < end; i++)
            keys[i] = buffer[i];
    }

    private static bool IsLess(string x, string y)
    {
        var isAfterDigit = false;
        for (var i = 0; i < x.Length && i < y.Length; i++)
        {
            if (x[i] == y[i])
            {
                isAfterDigit = char.IsDigit(x[i]);
                continue;
            }

            var isLetter = IsLetter(x, i);
            var isOtherLetter = IsLetter(y, i);
            if (isLetter && isOtherLetter)
                return CompareCharacters(x, y, i);
            if (isLetter || isOtherLetter)
                return isAfterDigit ? isLetter : isOtherLetter;
            return IsSmallerNumber(x, y, i);
        }

        return x.Length < y.Length;
    }

    private static bool IsSmallerNumber(string x, string y, int at)
    {
        // Zeros in front of a number do not count, zeros in it do.
        var (number, other) = (0L, 0L);
        if (x[at] == '0' || y[at] == '0')
        {
            for (var i = at - 1; i >= 0 && char.IsDigit(x[i]); i--)
            {
                if (x[i] != '0')
                {
                    number = other = 1;
                    break;
                }
            }
        }

        var end = Read(x, at, ref number);
        var otherEnd = Read(y, at, ref other);
        if (number != other)
            return number < other;
        return end != otherEnd ? end < otherEnd : CompareCharacters(x, y, at);
    }

    private static int Read(string text, int at, ref long number)
    {
        for (; at < text.Length && char.IsDigit(text[at]); at++)
            number = unchecked((number * 10) + (text[at] - '0'));
        return at;
    }

    private static bool IsLetter(string text, int at) => char.IsSurrogate(text[at])
        ? char.IsHighSurrogate(text[at]) && at + 1 < text.Length && CharUnicodeInfo.GetUnicodeCategory(text, at) <= UnicodeCategory.OtherLetter
        : char.IsLetter(text[at]);

    // Code points outside the basic plane come after all in it, unlike their surrogates.
    private static bool CompareCharacters(string x, string y, int at)
    {
        var isSurrogate = char.IsSurrogate(x[at]);
        return isSurrogate != char.IsSurrogate(y[at]) ? !isSurrogate : x[at] < y[at];
    }
}
