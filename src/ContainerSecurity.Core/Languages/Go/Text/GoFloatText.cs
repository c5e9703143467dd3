using System;
using System.Globalization;
using System.Text;

namespace ContainerSecurity.Languages.Go.Text;

/// <summary>Writes floating-point numbers as <c>strconv.FormatFloat</c> and <c>encoding/json</c> do, with the fewest digits that read back.</summary>
internal static class GoFloatText
{
    /// <summary>Format <c>g</c> with the shortest precision, which <c>%v</c> prints as well: an exponent from 1e+06 on and below 1e-04.</summary>
    public static string Format(double value) => Format(value, value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>Format <c>g</c> of a <c>float32</c>.</summary>
    public static string FormatSingle(float value) => Format(value, value.ToString("R", CultureInfo.InvariantCulture));

    /// <summary>The number as JSON has it: an exponent from 1e+21 on and below 1e-06.</summary>
    public static string FormatJson(double value)
    {
        var (digits, point, isNegative) = Split(value.ToString("R", CultureInfo.InvariantCulture), value);
        var size = Math.Abs(value);
        if (size == 0 || size is >= 1e-6 and < 1e21)
            return Fixed(digits, point, isNegative);
        var text = Exponent(digits, point, isNegative);
        // encoding/json drops the zero of e-09.
        var length = text.Length;
        return length >= 4 && text[length - 4] == 'e' && text[length - 3] == '-' && text[length - 2] == '0' ? text.Remove(length - 2, 1) : text;
    }

    private static string Format(double value, string text)
    {
        if (double.IsNaN(value))
            return "NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "+Inf" : "-Inf";
        var (digits, point, isNegative) = Split(text, value);
        return point - 1 is < -4 or >= 6 && digits.Length > 0 ? Exponent(digits, point, isNegative) : Fixed(digits, point, isNegative);
    }

    // The digits without leading and trailing zeros, and how many of them stand before the point.
    private static (string Digits, int Point, bool IsNegative) Split(string text, double value)
    {
        var isNegative = text[0] == '-' || (value == 0 && 1 / value < 0);
        var digits = new StringBuilder();
        var point = -1;
        var exponent = 0;
        for (var i = text[0] == '-' ? 1 : 0; i < text.Length; i++)
        {
            if (text[i] == '.')
            {
                point = digits.Length;
            }
            else if (text[i] is 'E' or 'e')
            {
                exponent = int.Parse(text.Substring(i + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
                break;
            }
            else
            {
                digits.Append(text[i]);
            }
        }

        if (point < 0)
            point = digits.Length;
        point += exponent;
        var zeros = 0;
        while (zeros < digits.Length && digits[zeros] == '0')
            zeros++;
        var end = digits.Length;
        while (end > zeros && digits[end - 1] == '0')
            end--;
        return end == zeros ? ("", 1, isNegative) : (digits.ToString(zeros, end - zeros), point - zeros, isNegative);
    }

    private static string Fixed(string digits, int point, bool isNegative)
    {
        var text = new StringBuilder();
        if (isNegative)
            text.Append('-');
        if (point <= 0)
        {
            text.Append('0').Append('.').Append('0', -point).Append(digits);
            if (digits.Length == 0)
                text.Length = isNegative ? 2 : 1;
        }
        else if (digits.Length <= point)
        {
            text.Append(digits).Append('0', point - digits.Length);
        }
        else
        {
            text.Append(digits, 0, point).Append('.').Append(digits, point, digits.Length - point);
        }

        return text.ToString();
    }

    private static string Exponent(string digits, int point, bool isNegative)
    {
        var exponent = point - 1;
        var text = new StringBuilder();
        if (isNegative)
            text.Append('-');
        text.Append(digits.Length == 0 ? "0" : digits.Substring(0, 1));
        if (digits.Length > 1)
            text.Append('.').Append(digits, 1, digits.Length - 1);
        return text.Append('e').Append(exponent < 0 ? '-' : '+').Append(Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture)).ToString();
    }
}
