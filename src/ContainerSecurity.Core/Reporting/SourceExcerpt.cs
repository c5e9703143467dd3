using System;
using System.IO;

namespace ContainerSecurity.Reporting;

/// <summary>Writes the source line of a finding with a mark under its place.</summary>
internal static class SourceExcerpt
{
    public static void Write(Location location, TextWriter output, ReportOptions options, TextStyle style, DiagnosticSeverity severity)
    {
        var text = location.Document.Text;
        if (text.Length == 0)
            return;
        var start = location.Start;
        var line = text.GetLineSpan(start.Line);
        var number = (start.Line + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        var room = Math.Max(20, options.Width - number.Length - 6);
        var from = FirstShown(line.Length, start.Character, room);
        var shown = SafeText.OneLine(text.ToString(new TextSpan(line.Start + from, Math.Min(line.Length - from, room))));
        // A tab is shown as one blank, so a character is always a column.
        var column = Math.Min(start.Character - from, shown.Length);
        var length = Math.Max(1, Math.Min(Math.Min(location.Span.End, line.End) - location.Span.Start, shown.Length - column));
        var isLonger = location.Span.End > line.End;
        output.Write($"  {style.Dim(number + " |")} {(from > 0 ? "\u2026" : "")}{shown}{(from + room < line.Length ? "\u2026" : "")}\n");
        output.Write($"  {style.Dim(margin + " |")} {new string(' ', column + (from > 0 ? 1 : 0))}{style.Of(severity, new string('^', length) + (isLonger ? "..." : ""))}\n");
    }

    // Where a line is too wide, what is shown begins some way before the place.
    private static int FirstShown(int lineLength, int character, int room) =>
        lineLength <= room || character < room - 10 ? 0 : Math.Min(character - 10, lineLength - room);
}
