namespace ContainerSecurity.Generators.Analysis;

/// <summary>A composite format string, such as that of a card's message.</summary>
internal static class MessageFormat
{
    /// <summary>The number of arguments that a format needs, or null where it is malformed.</summary>
    public static int? CountArguments(string format)
    {
        var count = 0;
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
            if (end < 0 || !int.TryParse(format.Substring(i + 1, end - i - 1).Split(',', ':')[0], out var index) || index < 0)
                return null;
            count = index < count ? count : index + 1;
            i = end;
        }

        return count;
    }
}
