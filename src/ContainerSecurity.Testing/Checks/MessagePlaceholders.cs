using System.Collections.Generic;

namespace ContainerSecurity.Testing.Checks;

/// <summary>Parses the placeholders of a message.</summary>
internal static class MessagePlaceholders
{
    /// <summary>The number of distinct placeholders; null when the format is invalid or skips a number.</summary>
    public static int? Count(string format)
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] is not ('{' or '}'))
                continue;
            if (i + 1 < format.Length && format[i + 1] == format[i])
            {
                i++;
                continue;
            }

            var end = format[i] == '{' ? format.IndexOf('}', i) : -1;
            if (end < 0 || !TryReadNumber(format, i + 1, end, out var number))
                return null;
            seen.Add(number);
            i = end;
        }

        for (var number = 0; number < seen.Count; number++)
        {
            if (!seen.Contains(number))
                return null;
        }

        return seen.Count;
    }

    // A number, optionally followed by an alignment or a format.
    private static bool TryReadNumber(string format, int start, int end, out int number)
    {
        number = 0;
        var i = start;
        for (; i < end && i - start < 3 && format[i] is >= '0' and <= '9'; i++)
            number = (number * 10) + (format[i] - '0');
        return i > start && (i == end || format[i] is ',' or ':');
    }
}
