using System;
using System.Globalization;

namespace ContainerSecurity.Data;

/// <summary>Reads scalars as typed values, the way Kubernetes' YAML library resolves them.</summary>
/// <remarks>Source: YAML 1.1 resolution as implemented by go-yaml v2, which sigs.k8s.io/yaml uses. Quoted text is never a boolean or number.</remarks>
public static class DataScalarExtensions
{
    /// <summary>The boolean; null for anything else. A single <c>y</c> or <c>n</c> is a boolean, too.</summary>
    /// <param name="scalar">The scalar.</param>
    public static bool? AsBoolean(this DataScalar scalar) => !IsPlainValue(scalar) ? null : scalar.Text switch
    {
        "true" or "True" or "TRUE" or "y" or "Y" or "yes" or "Yes" or "YES" or "on" or "On" or "ON" => true,
        "false" or "False" or "FALSE" or "n" or "N" or "no" or "No" or "NO" or "off" or "Off" or "OFF" => false,
        _ => null,
    };

    /// <summary>The integer: decimal, octal (<c>0644</c>, <c>0o644</c>), hexadecimal or binary, underscores allowed; null for anything else.</summary>
    /// <param name="scalar">The scalar.</param>
    public static long? AsInteger(this DataScalar scalar)
    {
        if (!IsPlainValue(scalar) || scalar.Text.Length is 0 or > 80)
            return null;
        var text = scalar.Text.Replace("_", "");
        var negative = text.StartsWith("-", StringComparison.Ordinal);
        var digits = negative || text.StartsWith("+", StringComparison.Ordinal) ? text.Substring(1) : text;
        var value = Magnitude(digits);
        return negative ? -value : value;
    }

    /// <summary>The number: an integer, or a decimal fraction with an optional exponent; null for anything else.</summary>
    /// <param name="scalar">The scalar.</param>
    public static double? AsNumber(this DataScalar scalar)
    {
        if (scalar.AsInteger() is { } integer)
            return integer;
        if (!IsPlainValue(scalar))
            return null;
        const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        return double.TryParse(scalar.Text.Replace("_", ""), Styles, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool IsPlainValue(DataScalar scalar) => Guard.NotNull(scalar) is { IsText: false, Expression: null };

    private static long? Magnitude(string digits)
    {
        if (digits.Length == 0 || digits[0] is '-' or '+')
            return null;
        if (digits.Length > 1 && digits[0] == '0')
        {
            return digits[1] switch
            {
                'x' => FromBase(digits, 2, 16),
                'o' => FromBase(digits, 2, 8),
                'b' => FromBase(digits, 2, 2),
                _ => FromBase(digits, 1, 8),
            };
        }

        return FromBase(digits, 0, 10);
    }

    private static long? FromBase(string digits, int start, int numberBase)
    {
        if (start >= digits.Length)
            return null;
        long value = 0;
        for (var i = start; i < digits.Length; i++)
        {
            var digit = digits[i] switch
            {
                >= '0' and <= '9' and var c => c - '0',
                >= 'a' and <= 'f' and var c => c - 'a' + 10,
                >= 'A' and <= 'F' and var c => c - 'A' + 10,
                _ => int.MaxValue,
            };
            if (digit >= numberBase || value > (long.MaxValue - digit) / numberBase)
                return null;
            value = (value * numberBase) + digit;
        }

        return value;
    }
}
