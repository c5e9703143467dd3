using System;
using System.Globalization;
using System.Text;

namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>Writes dates as JSON in Go does; kustomize reads a plain date as one.</summary>
internal static class Timestamps
{
    /// <summary>A date or time of YAML in the form of RFC 3339.</summary>
    public static string Format(string value)
    {
        var parts = value.Split(['T', 't', ' '], 2);
        var date = parts[0].Split('-');
        if (date.Length != 3)
            return value;
        var text = new StringBuilder(date[0]).Append('-').Append(Pad(date[1])).Append('-').Append(Pad(date[2])).Append('T');
        if (parts.Length == 1)
            return text.Append("00:00:00Z").ToString();
        var clock = parts[1];
        var zone = clock.IndexOfAny(['Z', '+', '-']);
        var time = (zone < 0 ? clock : clock.Substring(0, zone)).Split(':');
        if (time.Length != 3)
            return value;
        var fraction = time[2].IndexOfAny(['.', ',']);
        text.Append(Pad(time[0])).Append(':').Append(Pad(time[1])).Append(':').Append(Pad(fraction < 0 ? time[2] : time[2].Substring(0, fraction)));
        if (fraction >= 0 && time[2].Substring(fraction + 1).TrimEnd('0') is { Length: > 0 } digits)
            text.Append('.').Append(digits.Substring(0, Math.Min(digits.Length, 9)));
        var offset = zone < 0 ? "Z" : clock.Substring(zone);
        return text.Append(offset is "+00:00" or "-00:00" ? "Z" : offset).ToString();
    }

    private static string Pad(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number.ToString("00", CultureInfo.InvariantCulture) : digits;
}
