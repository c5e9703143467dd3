using System;
using System.Collections.Generic;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Text.Json;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>Kustomizations beside the repository with what kustomize 5.7.1 builds of them; tests that need them skip where they are not there.</summary>
internal static class KustomizeCorpus
{
    private static readonly Lazy<Dictionary<string, byte[]>> Files = new(Read);

    /// <summary>The written cases.</summary>
    public static IEnumerable<KustomizeCase> Written()
    {
        Repository.SharedFile("corpus", "kustomize-open.tar.gz");
        foreach (var row in Rows("cases.jsonl"))
        {
            var id = row.GetProperty("id").GetString()!;
            yield return Case(id, row, $"cases/{id}/in", row.GetProperty("root").GetString()!, $"cases/{id}/expected.yaml") with { WithOrigins = Text($"cases/{id}/expected-origin.yaml") };
        }
    }

    /// <summary>The folders of real repositories whose inputs are there.</summary>
    public static IEnumerable<KustomizeCase> Real()
    {
        Repository.SharedFile("corpus", "kustomize-open.tar.gz");
        foreach (var row in Rows("index.jsonl"))
        {
            if (!row.TryGetProperty("inputsIncluded", out var included) || included.ValueKind != JsonValueKind.True || row.GetProperty("status").GetString() is "helm" or "timeout")
                continue;
            var repository = row.GetProperty("repo").GetString()!.Replace('/', '+');
            var id = row.GetProperty("id").GetString()!;
            yield return Case(id, row, $"real/{repository}", row.GetProperty("folder").GetString()!, $"golden/{repository}/{id}.yaml");
        }
    }

    private static KustomizeCase Case(string id, JsonElement row, string prefix, string folder, string golden) => new(
        id,
        Folder(prefix),
        folder,
        row.GetProperty("status").GetString() == "ok",
        Text(golden),
        row.TryGetProperty("sha256", out var digest) && digest.ValueKind == JsonValueKind.String ? digest.GetString() : null);

    private static string? Text(string file) => Files.Value.TryGetValue(file, out var bytes) ? Encoding.UTF8.GetString(bytes) : null;

    private static ByteFiles Folder(string prefix) => ByteFolders.GetOrAdd(prefix, Files.Value);

    private static IEnumerable<JsonElement> Rows(string file) =>
        Encoding.UTF8.GetString(Files.Value[file]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

    private static Dictionary<string, byte[]> Read()
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using var archive = new TarReader(new GZipStream(File.OpenRead(Repository.SharedFile("corpus", "kustomize-open.tar.gz")), CompressionMode.Decompress));
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile))
                continue;
            using var content = new MemoryStream();
            entry.DataStream?.CopyTo(content);
            files[entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name] = content.ToArray();
        }

        return files;
    }
}
