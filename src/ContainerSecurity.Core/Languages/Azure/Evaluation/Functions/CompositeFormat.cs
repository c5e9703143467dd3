using System;
using System.Globalization;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>An item of a composite format string: <c>{index,alignment:format}</c>.</summary>
/// <param name="Index">The number of the argument.</param>
/// <param name="Alignment">The width; negative where the text stands on the left.</param>
/// <param name="Specifier">The format of a number, or an empty string.</param>
internal sealed record CompositeFormat(int Index, int Alignment, string Specifier)
{
    // Wider fields and more digits would only make long strings.
    private const int MaxAlignment = 1_000;
    private const int MaxSpecifier = 40;

    /// <summary>The format that changes nothing.</summary>
    public static CompositeFormat Plain { get; } = new(0, 0, "");

    /// <summary>Reads what stands between the braces; null where it is no item.</summary>
    public static CompositeFormat? Parse(string text)
    {
        var colon = text.IndexOf(':');
        var head = colon < 0 ? text : text.Substring(0, colon);
        var comma = head.IndexOf(',');
        var alignment = 0;
        if (!int.TryParse(comma < 0 ? head : head.Substring(0, comma), NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index)
            || (comma >= 0 && !int.TryParse(head.Substring(comma + 1), NumberStyles.Integer, CultureInfo.InvariantCulture, out alignment))
            || alignment is < -MaxAlignment or > MaxAlignment)
            return null;
        var specifier = colon < 0 ? "" : text.Substring(colon + 1);
        return specifier.Length <= MaxSpecifier && !AsksForManyDigits(specifier) ? new CompositeFormat(index, alignment, specifier) : null;
    }

    /// <summary>The text of a value that is known; null where there is none.</summary>
    public string? Write(TemplateValue value)
    {
        var text = value is IntegerValue { Number: var number } && Specifier.Length > 0 ? Format(number) : ConversionFunctions.ShownText(value);
        return Alignment < 0 ? text?.PadRight(-Alignment) : text?.PadLeft(Alignment);
    }

    private string? Format(long number)
    {
        try
        {
            return number.ToString(Specifier, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            // A deployment fails there: the value is not known.
            return null;
        }
    }

    // A letter with a number of digits behind it (D8) makes as many.
    private static bool AsksForManyDigits(string specifier) => specifier.Length > 3 && int.TryParse(specifier.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
