using System.Collections.Generic;
using System.Formats.Tar;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json.Nodes;

namespace ContainerSecurity.TestSupport;

/// <summary>The real templates beside the repository, and the templates of other tools' test cases.</summary>
internal static class AzureSamples
{
    /// <summary>The files of the corpus with one of these endings, by their names.</summary>
    public static List<(string Name, string Text)> Corpus(params string[] endings) => [.. Files(endings).Where(f => f.Path != "index.json").Select(f => (Path.GetFileName(f.Path), f.Text))];

    /// <summary>The same, by the repository that each is from and its path there.</summary>
    public static IEnumerable<(string Repository, string Path, string Text)> InRepositories(params string[] endings)
    {
        var index = JsonNode.Parse(Files("index.json").Single().Text)!.AsArray().ToDictionary(e => (string)e!["file"]!);
        foreach (var (path, text) in Files(endings).Where(f => index.ContainsKey(f.Path)))
            yield return ((string)index[path]!["repo"]!, (string)index[path]!["path"]!, text);
    }

    private static List<(string Path, string Text)> Files(params string[] endings)
    {
        using var file = new GZipStream(File.OpenRead(Repository.SharedFile("corpus", "azure.tar.gz")), CompressionMode.Decompress);
        using var archive = new TarReader(file);
        var files = new List<(string, string)>();
        while (archive.GetNextEntry() is { } entry)
        {
            if (entry.DataStream is null || !endings.Any(e => entry.Name.EndsWith(e, System.StringComparison.Ordinal)))
                continue;
            using var reader = new StreamReader(entry.DataStream);
            files.Add((entry.Name.StartsWith("./", System.StringComparison.Ordinal) ? entry.Name[2..] : entry.Name, reader.ReadToEnd()));
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
