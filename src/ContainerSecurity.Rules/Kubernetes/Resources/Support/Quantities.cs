using System;
using System.Globalization;

namespace ContainerSecurity.Rules.Kubernetes.Resources.Support;

/// <summary>Parses resource quantities. Source: Kubernetes API, resource.Quantity.</summary>
internal static class Quantities
{
    private static readonly string[] Suffixes = ["Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

    /// <summary>Whether two quantities are equal; invalid quantities are compared as text.</summary>
    public static bool AreEqual(string left, string right) => Read(left) is { } a && Read(right) is { } b ? a == b : left == right;

    /// <summary>The value of a quantity, or null if the text is not a valid quantity.</summary>
    public static decimal? Read(string text)
    {
        if (ReadExponent(text) is { } exponential)
            return exponential;
        var end = text.Length;
        while (end > 0 && char.IsLetter(text[end - 1]))
            end--;
        if (FactorOf(text.Substring(end)) is not { } factor
            || !decimal.TryParse(text.Substring(0, end), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || Math.Abs(number) > 1_000_000_000)
            return null;
        return number * factor;
    }

    // A decimal exponent is a suffix like the others: 1e9 is 1G.
    private static decimal? ReadExponent(string text)
    {
        var at = text.IndexOfAny(['e', 'E']);
        if (at <= 0 || at + 1 == text.Length
            || !int.TryParse(text.Substring(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var power) || power is < -9 or > 18
            || !decimal.TryParse(text.Substring(0, at), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 1_000_000_000)
            return null;
        for (; power > 0; power--)
            number *= 10;
        for (; power < 0; power++)
            number /= 10;
        return number;
    }

    /// <summary>Whether the API server accepts a text as a quantity. Source: Kubernetes API, resource.Quantity.</summary>
    public static bool IsValid(string text)
    {
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var digits = 0;
        for (var points = 0; at < text.Length && (char.IsDigit(text[at]) || (text[at] == '.' && points++ == 0)); at++)
            digits += text[at] == '.' ? 0 : 1;
        if (digits == 0)
            return false;
        var suffix = text.Substring(at);
        return FactorOf(suffix) is not null
            || (suffix.Length > 1 && suffix[0] is 'e' or 'E' && int.TryParse(suffix.Substring(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _));
    }

    private static decimal? FactorOf(string suffix) => suffix switch
    {
        "" => 1,
        "n" => 0.000000001m,
        "u" => 0.000001m,
        "m" => 0.001m,
        "k" => 1000,
        "M" => 1_000_000,
        "G" => 1_000_000_000,
        "T" => 1_000_000_000_000,
        "P" => 1_000_000_000_000_000,
        "E" => 1_000_000_000_000_000_000,
        _ => Array.IndexOf(Suffixes, suffix) is var power and >= 0 ? 1L << (10 * (power + 1)) : null,
    };
}
