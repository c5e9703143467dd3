using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContainerSecurity.Cli.Units;

/// <summary>Writes the units of an analysis.</summary>
internal static class UnitListWriter
{
    /// <summary>Writes the list for people: a line for each unit, with its files below it, then what was not analyzed.</summary>
    public static void WriteText(UnitList list, TextWriter output)
    {
        foreach (var unit in list.Units)
        {
            output.Write($"{unit.Kind} {Visible(unit.Path)}{(unit.IsTestData ? " (test data or example)" : "")}{Count(unit)}\n");
            if (unit.Files is [var only] && only == unit.Path)
                continue;
            foreach (var file in unit.Files)
                output.Write($"  {Visible(file)}\n");
        }

        if (!list.Gaps.IsEmpty)
            output.Write("\nnot analyzed\n");
        foreach (var gap in list.Gaps)
            output.Write($"  {Visible(gap.Path)}{(gap.Line is { } line ? $":{line}" : "")}: {Visible(gap.Reason)}\n");
        output.Write($"{(list.Units.IsEmpty && list.Gaps.IsEmpty ? "" : "\n")}{Number(list.Units.Length, "unit")}, {Number(list.Gaps.Length, "file")} not analyzed\n");
    }

    /// <summary>Writes the list as one JSON object.</summary>
    public static void WriteJson(UnitList list, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, list);
        output.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, UnitList list)
    {
        json.WriteStartObject();
        json.WriteStartArray("units");
        foreach (var unit in list.Units)
        {
            json.WriteStartObject();
            json.WriteString("kind", unit.Kind);
            json.WriteString("path", unit.Path);
            json.WriteBoolean("testData", unit.IsTestData);
            json.WriteStartArray("files");
            foreach (var file in unit.Files)
                json.WriteStringValue(file);
            json.WriteEndArray();
            json.WriteStartArray("objects");
            foreach (var item in unit.Objects)
                json.WriteStringValue(item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notAnalyzed");
        foreach (var gap in list.Gaps)
        {
            json.WriteStartObject();
            json.WriteString("path", gap.Path);
            if (gap.Line is { } line)
                json.WriteNumber("line", line);
            json.WriteString("reason", gap.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Visible(string text) => TerminalText.Text(text);

    private static string Count(UnitEntry unit) => unit.Objects.IsEmpty ? "" : $": {Number(unit.Objects.Length, "object")} in {Number(unit.Files.Length, "file")}";

    private static string Number(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";
}
