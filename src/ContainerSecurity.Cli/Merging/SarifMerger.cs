using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ContainerSecurity.Cli.Merging;

/// <summary>Merges SARIF logs: runs of this tool with the same version become one run, those of other tools stay unchanged.</summary>
internal sealed class SarifMerger(string toolName)
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<SarifRun> _runs = [];

    /// <summary>The results of all runs.</summary>
    public IEnumerable<JsonElement> Results => _runs.SelectMany(r => r.Results);

    public void Add(IEnumerable<SarifRun> runs) => _runs.AddRange(runs);

    /// <summary>Writes the merged log.</summary>
    public void Write(TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            Write(json);
        output.Write(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length));
        output.Write('\n');
    }

    private void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        foreach (var version in _runs.Where(IsOwn).GroupBy(r => r.Version, StringComparer.Ordinal))
            new MergedRun([.. version]).Write(json);
        foreach (var run in _runs.Where(r => !IsOwn(r)))
            run.Node.WriteTo(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private bool IsOwn(SarifRun run) => run.Tool.Equals(toolName, StringComparison.Ordinal);
}
