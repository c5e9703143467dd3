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

/// <summary>The real files beside the repository; tests that need them skip where they are not there.</summary>
internal static class OpenCorpus
{
    private static readonly Lazy<Dictionary<string, string>> Files = new(Read);

    public static string Text(string file) => Files.Value[file];

    /// <summary>What the index says of each file.</summary>
    public static IEnumerable<(string File, string Kind, string Subtype, string Text)> Entries()
    {
        Repository.SharedFile("corpus", "open.tar.gz");
        foreach (var line in Files.Value["index.jsonl"].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var json = JsonDocument.Parse(line);
            var file = json.RootElement.GetProperty("file").GetString()!;
            yield return (file, json.RootElement.GetProperty("kind").GetString()!, json.RootElement.GetProperty("subtype").GetString()!, Files.Value[file]);
        }
    }

    /// <summary>How BuildKit reads each Dockerfile.</summary>
    public static IEnumerable<JsonElement> Oracle()
    {
        Repository.SharedFile("corpus", "open.tar.gz");
        return Files.Value["dockerfile-oracle.jsonl"].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);
    }

    private static Dictionary<string, string> Read()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        using var archive = new TarReader(new GZipStream(File.OpenRead(Repository.SharedFile("corpus", "open.tar.gz")), CompressionMode.Decompress));
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is not { } data)
                continue;
            using var reader = new StreamReader(data, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
            var name = entry.Name.StartsWith("./", StringComparison.Ordinal) ? entry.Name[2..] : entry.Name;
            files[name] = reader.ReadToEnd();
        }

        return files;
    }
}
