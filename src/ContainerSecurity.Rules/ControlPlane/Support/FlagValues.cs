using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;

namespace ContainerSecurity.Rules.ControlPlane.Support;

/// <summary>Parses values of flags and configuration files.</summary>
internal static class FlagValues
{
    /// <summary>Splits a comma-separated list.</summary>
    public static IEnumerable<string> Items(string text) => text.Split(',').Select(item => item.Trim()).Where(item => item.Length > 0);

    /// <summary>Parses an integer.</summary>
    public static bool TryNumber(string text, out long number) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    /// <summary>Whether the address is a loopback address.</summary>
    public static bool IsLoopback(string text) => text == "localhost" || (IPAddress.TryParse(text.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Parses a Go duration: numbers with units, such as <c>1h30m</c>; zero needs no unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="duration">The duration; zero if the text is not a duration.</param>
    public static bool TryDuration(string text, out TimeSpan duration)
    {
        duration = TimeSpan.Zero;
        if (text == "0")
            return true;
        var seconds = 0.0;
        var at = 0;
        while (at < text.Length)
        {
            var digits = at;
            while (at < text.Length && (char.IsDigit(text[at]) || text[at] == '.'))
                at++;
            var unit = at;
            while (at < text.Length && !char.IsDigit(text[at]))
                at++;
            if (!double.TryParse(text.Substring(digits, unit - digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                || SecondsOf(text.Substring(unit, at - unit)) is not { } length)
                return false;
            seconds += number * length;
        }

        if (text.Length == 0 || seconds > TimeSpan.MaxValue.TotalSeconds / 2)
            return false;
        duration = TimeSpan.FromSeconds(seconds);
        return true;
    }

    private static double? SecondsOf(string unit) => unit switch
    {
        "h" => 3600,
        "m" => 60,
        "s" => 1,
        "ms" => 1e-3,
        "us" or "µs" => 1e-6,
        "ns" => 1e-9,
        _ => null,
    };
}
