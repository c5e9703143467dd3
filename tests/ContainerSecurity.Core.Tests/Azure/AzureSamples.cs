using System.Collections.Generic;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json.Nodes;

namespace ContainerSecurity.Tests.Azure;

/// <summary>The real templates beside the repository, and the templates of other tools' test cases.</summary>
internal static class AzureSamples
{
    /// <summary>The files of the corpus with one of these endings.</summary>
    public static List<(string Name, string Text)> Corpus(params string[] endings)
    {
        using var file = new GZipStream(File.OpenRead(Repository.SharedFile("corpus", "azure.tar.gz")), CompressionMode.Decompress);
        using var archive = new TarReader(file);
        var files = new List<(string, string)>();
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null || entry.Name.EndsWith("index.json", System.StringComparison.Ordinal) || !endings.Any(e => entry.Name.EndsWith(e, System.StringComparison.Ordinal)))
                continue;
            using var reader = new StreamReader(entry.DataStream);
            files.Add((Path.GetFileName(entry.Name), reader.ReadToEnd()));
        }

        return files;
    }

    /// <summary>The texts of the open cases of a kind.</summary>
    public static List<(string Name, string Text)> Cases(string kind)
    {
        using var file = new GZipStream(File.OpenRead(Repository.SharedFile("conformance", "cases-open.jsonl.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(file);
        var cases = new List<(string, string)>();
        while (reader.ReadLine() is { } line)
        {
            var item = JsonNode.Parse(line)!;
            if ((string?)item["kind"] == kind)
                cases.Add(((string)item["id"]!, (string)item["content"]!));
        }

        return cases;
    }
}
