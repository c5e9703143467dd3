using System.IO;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContainerSecurity.Rendering;

namespace ContainerSecurity.Cli.Rendering;

/// <summary>Writes what was rendered.</summary>
/// <param name="target">What was asked for.</param>
/// <param name="hasOrigins">Whether JSON contains the origins of the characters.</param>
internal sealed class RenderWriter(RenderTarget target, bool hasOrigins)
{
    /// <summary>Writes the texts as the tool of the format prints them.</summary>
    public static void WriteYaml(RenderResult result, TextWriter output)
    {
        if (result.Stream is { } stream)
        {
            output.Write(stream.Text);
            return;
        }

        var isFirst = true;
        foreach (var file in result.Files)
        {
            if (file.Text is not { } text)
                continue;
            if (!isFirst)
                output.Write("---\n");
            isFirst = false;
            output.Write(text.Text);
            if (text.Length > 0 && text.Text[text.Length - 1] != '\n')
                output.Write('\n');
        }
    }

    /// <summary>Writes one JSON object: kind, files, problems.</summary>
    public void WriteJson(RenderResult result, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, result);
        output.Write(VisibleText.OfJson(System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length)));
        output.Write('\n');
    }

    private void Write(Utf8JsonWriter json, RenderResult result)
    {
        json.WriteStartObject();
        json.WriteString("kind", result.Kind.ToString().ToLowerInvariant());
        json.WriteStartArray("files");
        foreach (var file in result.Files)
            Write(json, file, result.Kind);
        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in result.Problems)
            Write(json, problem, result.Kind);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, RenderedFile file, RenderingKind kind)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        if (file.Text is { } text)
        {
            json.WriteString("text", text.Text);
            if (hasOrigins)
                WriteOrigins(json, text, kind);
        }
        else
        {
            json.WriteString("error", file.Error);
        }

        json.WriteEndObject();
    }

    private void WriteOrigins(Utf8JsonWriter json, RenderedText text, RenderingKind kind)
    {
        json.WriteStartArray("map");
        foreach (var segment in text.Segments)
        {
            var origin = segment.Origin;
            var start = origin.File.Text.GetLinePosition(segment.MapSpan(segment.Start, 0).Start);
            json.WriteStartArray();
            json.WriteNumberValue(segment.Start);
            json.WriteNumberValue(segment.Length);
            json.WriteStringValue(target.Show(origin.File.Path, kind));
            json.WriteNumberValue(start.Line + 1);
            json.WriteNumberValue(start.Character + 1);
            json.WriteStringValue(origin.Kind switch { OriginKind.Literal => "literal", OriginKind.Value => "value", _ => "computed" });
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private void Write(Utf8JsonWriter json, RenderProblem problem, RenderingKind kind)
    {
        json.WriteStartObject();
        json.WriteString("message", problem.Message);
        if (problem.Origin is { } origin)
        {
            json.WriteString("file", target.Show(origin.File.Path, kind));
            json.WriteNumber("line", origin.File.Text.GetLinePosition(origin.Span.Start).Line + 1);
        }

        json.WriteEndObject();
    }
}
