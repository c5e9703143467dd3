using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>Every real Dockerfile is read as BuildKit's parser reads it: keywords, lines, arguments, flags, exec forms, heredocs.</summary>
public class DockerfileOracleTests
{
    [Fact]
    public void All_files_are_read_as_BuildKit_reads_them()
    {
        var different = new List<string>();
        foreach (var row in OpenCorpus.Oracle())
        {
            var file = row.GetProperty("file").GetString()!;
            using var output = new StringWriter();
            DockerfileSyntaxWriter.WriteJson(DockerfileDocument.Parse(file, SourceText.From(OpenCorpus.Text(file))), output);
            using var own = JsonDocument.Parse(output.ToString());
            if (!Theirs(row).SequenceEqual(Ours(own.RootElement)) || own.RootElement.GetProperty("errors").GetArrayLength() > 0 != IsRefused(row))
                different.Add(file);
        }

        different.Should().BeEmpty();
    }

    // BuildKit refuses a file when it reads the lines, or when it reads the instructions.
    private static bool IsRefused(JsonElement row) => row.GetProperty("parse").GetString() != "ok" || row.GetProperty("instructions").GetString() != "ok";

    private static IEnumerable<string> Theirs(JsonElement row) => row.GetProperty("list").EnumerateArray().Select(i =>
        Line(i.GetProperty("n"), i.GetProperty("l"), i.GetProperty("e"), Optional(i, "a"), Optional(i, "f"), i.TryGetProperty("j", out var json) && json.GetBoolean(), i.TryGetProperty("h", out var h) ? h.GetInt32() : 0));

    private static IEnumerable<string> Ours(JsonElement file) => file.GetProperty("instructions").EnumerateArray().Select(i =>
        Line(i.GetProperty("keyword"), i.GetProperty("startLine"), i.GetProperty("endLine"), Optional(i, "arguments"), Optional(i, "flags"), i.GetProperty("json").GetBoolean(), i.GetProperty("heredocs").GetInt32()));

    private static IEnumerable<string> Optional(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(a => a.GetString()!) : [];

    private static string Line(JsonElement keyword, JsonElement start, JsonElement end, IEnumerable<string> arguments, IEnumerable<string> flags, bool isJson, int heredocs) =>
        $"{keyword.GetString()!.ToUpperInvariant()} {start}-{end} [{string.Join('|', arguments)}] [{string.Join('|', flags)}] {isJson} {heredocs}";
}
