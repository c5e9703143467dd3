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
        var end = text.Length;
        while (end > 0 && char.IsLetter(text[end - 1]))
            end--;
        if (FactorOf(text.Substring(end)) is not { } factor
            || !decimal.TryParse(text.Substring(0, end), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            || Math.Abs(number) > 1_000_000_000)
            return null;
        return number * factor;
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
