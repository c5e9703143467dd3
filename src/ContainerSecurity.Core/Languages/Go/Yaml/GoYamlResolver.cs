using System.Globalization;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>
/// Finds the type of scalars as Go's library does: the words of YAML 1.1 (<c>yes</c>, <c>on</c>), numbers with the prefixes of Go, no numbers of base 60.
/// Version 2 has the words of YAML 1.1, version 3 only <c>true</c> and <c>false</c>.
/// </summary>
internal static class GoYamlResolver
{
    /// <summary>Finds the type of a scalar that is written plainly and without a tag.</summary>
    /// <param name="value">The characters.</param>
    /// <param name="isVersion3">Whether the rules are those of version 3 of the library.</param>
    /// <param name="mayBeTime">Whether dates are recognized.</param>
    public static GoYamlResolved Resolve(string value, bool isVersion3 = false, bool mayBeTime = true)
    {
        if (value.Length == 0)
            return new GoYamlResolved(GoYamlTags.Null);
        switch (value[0])
        {
            case 'y' or 'Y' or 'n' or 'N' or 't' or 'T' or 'f' or 'F' or 'o' or 'O' or '~':
                return ResolveWord(value, isVersion3);
            case '.':
                if (FindInfinity(value, 0) is { } special)
                    return new GoYamlResolved(GoYamlTags.Float, special);
                return IsFloat(value, 0) && TryParse(value, out var fraction) ? new GoYamlResolved(GoYamlTags.Float, fraction) : new GoYamlResolved(GoYamlTags.Text);
            case '+' or '-' or (>= '0' and <= '9'):
                return ResolveNumber(value, mayBeTime);
            default:
                return new GoYamlResolved(GoYamlTags.Text);
        }
    }

    /// <summary>Finds the type of a scalar with a tag.</summary>
    /// <exception cref="GoYamlException">The value is not of the tag's type.</exception>
    public static GoYamlResolved Resolve(string value, string tag)
    {
        if (tag is not (GoYamlTags.Text or GoYamlTags.Boolean or GoYamlTags.Integer or GoYamlTags.Float or GoYamlTags.Null or GoYamlTags.Timestamp))
            return new GoYamlResolved(tag);
        if (tag == GoYamlTags.Text)
            return new GoYamlResolved(tag);
        var resolved = Resolve(value, mayBeTime: tag == GoYamlTags.Timestamp);
        if (resolved.Tag == tag)
            return resolved;
        if (tag == GoYamlTags.Float && resolved.Tag == GoYamlTags.Integer)
            return new GoYamlResolved(tag, resolved.Number);
        throw new GoYamlException($"yaml: cannot decode {GoYamlTags.Shorten(resolved.Tag)} `{value}` as a {GoYamlTags.Shorten(tag)}");
    }

    private static GoYamlResolved ResolveWord(string value, bool isVersion3) => value switch
    {
        "true" or "True" or "TRUE" => new GoYamlResolved(GoYamlTags.Boolean, Boolean: true),
        "false" or "False" or "FALSE" => new GoYamlResolved(GoYamlTags.Boolean),
        "~" or "null" or "Null" or "NULL" => new GoYamlResolved(GoYamlTags.Null),
        _ when isVersion3 => new GoYamlResolved(GoYamlTags.Text),
        _ => IsOldTrue(value) ? new GoYamlResolved(GoYamlTags.Boolean, Boolean: true)
            : IsOldFalse(value) ? new GoYamlResolved(GoYamlTags.Boolean)
            : new GoYamlResolved(GoYamlTags.Text),
    };

    /// <summary>Whether a value is a boolean in YAML 1.1 alone.</summary>
    public static bool IsOldBoolean(string value) => IsOldTrue(value) || IsOldFalse(value);

    private static bool IsOldTrue(string value) => value is "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON";

    private static bool IsOldFalse(string value) => value is "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF";

    private static double? FindInfinity(string value, int at) => value.Substring(at) switch
    {
        ".inf" or ".Inf" or ".INF" => at > 0 && value[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity,
        ".nan" or ".NaN" or ".NAN" when at == 0 => double.NaN,
        _ => null,
    };

    private static GoYamlResolved ResolveNumber(string value, bool mayBeTime)
    {
        if (value[0] is '+' or '-' && value.Length == 5 && FindInfinity(value, 1) is { } infinity)
            return new GoYamlResolved(GoYamlTags.Float, infinity);
        if (mayBeTime && GoYamlTime.IsTime(value))
            return new GoYamlResolved(GoYamlTags.Timestamp);
        var plain = value.IndexOf('_') < 0 ? value : value.Replace("_", "");
        if (TryParseInteger(plain, out var number, out var text))
            return new GoYamlResolved(GoYamlTags.Integer, number, Integer: text);
        var sign = plain.Length > 0 && plain[0] is '+' or '-' ? 1 : 0;
        return IsFloat(plain, sign) && TryParse(plain, out var real) ? new GoYamlResolved(GoYamlTags.Float, real) : new GoYamlResolved(GoYamlTags.Text);
    }

    private static bool TryParseInteger(string value, out double number, out string text)
    {
        number = 0;
        text = "";
        var at = value.Length > 0 && value[0] is '+' or '-' ? 1 : 0;
        var isNegative = at == 1 && value[0] == '-';
        var radix = 10u;
        if (at + 1 < value.Length && value[at] == '0')
        {
            // A point after the zero begins a fraction, which is no integer.
            radix = value[at + 1] switch { 'x' or 'X' => 16u, 'b' or 'B' => 2u, 'o' or 'O' => 8u, >= '0' and <= '9' => 8u, _ => 0u };
            if (radix == 0)
                return false;
            at += value[at + 1] is >= '0' and <= '9' ? 1 : 2;
        }

        if (at >= value.Length)
            return false;
        var sum = 0ul;
        for (; at < value.Length; at++)
        {
            var digit = value[at] switch
            {
                >= '0' and <= '9' => (uint)(value[at] - '0'),
                >= 'a' and <= 'f' => (uint)(value[at] - 'a' + 10),
                >= 'A' and <= 'F' => (uint)(value[at] - 'A' + 10),
                _ => 99u,
            };
            if (digit >= radix || sum > (ulong.MaxValue - digit) / radix)
                return false;
            sum = (sum * radix) + digit;
        }

        // Beyond int64 only numbers without a sign are integers.
        if (sum > long.MaxValue && !(isNegative && sum == 1ul << 63) && value[0] is '+' or '-')
            return false;
        number = isNegative ? -(double)sum : sum;
        if (number == 0)
            number = 0;
        text = (isNegative && sum != 0 ? "-" : "") + sum.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    // Digits with an optional fraction and exponent: what Go's library lets a float look like.
    private static bool IsFloat(string value, int at)
    {
        var digits = Digits(value, ref at);
        if (at < value.Length && value[at] == '.')
        {
            at++;
            var fraction = Digits(value, ref at);
            if (digits == 0 && fraction == 0)
                return false;
        }
        else if (digits == 0)
        {
            return false;
        }

        if (at < value.Length && value[at] is 'e' or 'E')
        {
            at++;
            if (at < value.Length && value[at] is '+' or '-')
                at++;
            if (Digits(value, ref at) == 0)
                return false;
        }

        return at == value.Length;
    }

    private static int Digits(string value, ref int at)
    {
        var start = at;
        while (at < value.Length && value[at] is >= '0' and <= '9')
            at++;
        return at - start;
    }

    private static bool TryParse(string value, out double number) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && !double.IsInfinity(number);
}
