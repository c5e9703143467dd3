using System;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>Recognizes the dates and times that Go's library reads as such: https://yaml.org/type/timestamp.html, but for blanks before a zone.</summary>
internal static class GoYamlTime
{
    /// <summary>Whether a value is a date or time.</summary>
    public static bool IsTime(string value)
    {
        if (value.Length < 8 || value[4] != '-')
            return false;
        var at = 0;
        var year = 0;
        for (; at < 4; at++)
        {
            if (value[at] is not (>= '0' and <= '9'))
                return false;
            year = (year * 10) + (value[at] - '0');
        }

        at++;
        var month = Number(value, ref at);
        if (month is < 1 or > 12 || !Take(value, ref at, '-'))
            return false;
        var day = Number(value, ref at);
        // Go has a year zero, which is a leap year.
        if (day < 1 || day > DateTime.DaysInMonth(year == 0 ? 4 : year, month))
            return false;
        if (at == value.Length)
            return true;
        var separator = value[at++];
        return separator is 'T' or 't' or ' ' && IsClock(value, ref at) && (separator == ' ' ? at == value.Length : IsZone(value, at));
    }

    private static bool IsClock(string value, ref int at)
    {
        var hour = Number(value, ref at);
        if (hour is < 0 or > 23 || !Take(value, ref at, ':'))
            return false;
        var minute = Number(value, ref at);
        if (minute is < 0 or > 59 || !Take(value, ref at, ':'))
            return false;
        var second = Number(value, ref at);
        if (second is < 0 or > 59)
            return false;
        if (at + 1 < value.Length && value[at] is '.' or ',' && value[at + 1] is >= '0' and <= '9')
        {
            at++;
            while (at < value.Length && value[at] is >= '0' and <= '9')
                at++;
        }

        return true;
    }

    private static bool IsZone(string value, int at)
    {
        if (at == value.Length - 1 && value[at] == 'Z')
            return true;
        if (at + 6 != value.Length || value[at] is not ('+' or '-') || value[at + 3] != ':')
            return false;
        at++;
        var hour = Number(value, ref at);
        at++;
        var start = at;
        var minute = Number(value, ref at);
        return hour is >= 0 and <= 24 && minute is >= 0 and <= 60 && at == start + 2;
    }

    private static bool Take(string value, ref int at, char c)
    {
        if (at >= value.Length || value[at] != c)
            return false;
        at++;
        return true;
    }

    // One or two digits; -1 for none.
    private static int Number(string value, ref int at)
    {
        if (at >= value.Length || value[at] is not (>= '0' and <= '9'))
            return -1;
        var number = value[at++] - '0';
        if (at < value.Length && value[at] is >= '0' and <= '9')
            number = (number * 10) + (value[at++] - '0');
        return number;
    }
}
