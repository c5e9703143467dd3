using System;
using System.Globalization;
using System.Xml;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>The functions on dates. What the clock says (<c>utcNow</c>) is never known.</summary>
internal static class DateFunctions
{
    private const string Standard = "yyyy-MM-ddTHH:mm:ssZ";

    // Formats of more characters are not worth it.
    private const int MaxFormat = 60;

    public static void AddTo(FunctionTable table)
    {
        table.AddStrict("dateTimeAdd", static a => a.Length is 2 or 3 && a[0] is TextValue date && a[1] is TextValue duration ? Add(date.Text, duration.Text, a.Length == 3 ? a[2] as TextValue : new TextValue(Standard)) : null);
        table.AddStrict("dateTimeToEpoch", static a => a is [TextValue date] && Parse(date.Text) is { } time ? new IntegerValue(time.ToUnixTimeSeconds()) : null);
        table.AddStrict("dateTimeFromEpoch", static a => a is [IntegerValue { Number: >= -62_135_596_800 and <= 253_402_300_799 } seconds] ? Format(DateTimeOffset.FromUnixTimeSeconds(seconds.Number), Standard) : null);
    }

    private static TextValue? Add(string date, string duration, TextValue? format)
    {
        // Weeks, which ISO 8601 has, are refused.
        if (format is null || Parse(date) is not { } time)
            return null;
        try
        {
            // A year is 365 days and a month 30, as XML Schema's durations are read by .NET.
            return Format(time.Add(XmlConvert.ToTimeSpan(duration)), format.Text);
        }
        catch (Exception e) when (e is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            // A deployment fails there: the value is not known.
            return null;
        }
    }

    private static DateTimeOffset? Parse(string date) =>
        DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

    private static TextValue? Format(DateTimeOffset time, string format)
    {
        try
        {
            return format.Length is > 0 and <= MaxFormat ? new TextValue(time.ToString(format, CultureInfo.InvariantCulture)) : null;
        }
        catch (FormatException)
        {
            // A deployment fails there: the value is not known.
            return null;
        }
    }
}
