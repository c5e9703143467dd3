using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace ContainerSecurity.TestSupport;

/// <summary>
/// The Bicep files of the corpus where they lie in their repositories, so that modules are found. A module that is not in the corpus is
/// put there: a file that takes the arguments of its calls and gives the outputs that are asked for. So is a name that was taken out of a
/// file since it looked like a secret.
/// </summary>
internal sealed partial class BicepSources : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("bicep");
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);

    public BicepSources()
    {
        foreach (var (repository, path, text) in AzureSamples.InRepositories(".bicep", ".json"))
            _texts[repository.Replace('/', '+') + "/" + path] = text;
        foreach (var path in Paths.ToList())
            Complete(path);
        foreach (var (path, text) in _texts)
        {
            var place = Path.Combine(_folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.WriteAllText(place, text);
        }
    }

    /// <summary>The Bicep files of the corpus.</summary>
    public IEnumerable<string> Paths => _texts.Keys.Where(p => p.EndsWith(".bicep", StringComparison.Ordinal) && !p.Contains("/absent-", StringComparison.Ordinal));

    /// <summary>Where a file lies.</summary>
    public string FullPath(string path) => Path.Combine(_folder.FullName, path);

    /// <summary>A file, and what it calls, directly or not.</summary>
    public DocumentSet Read(string path)
    {
        var found = new HashSet<string>(StringComparer.Ordinal) { path };
        var open = new Queue<string>(found);
        while (open.TryDequeue(out var file))
        {
            foreach (var called in Called(file).Where(p => _texts.ContainsKey(p) && found.Add(p)))
                open.Enqueue(called);
        }

        return DocumentSet.Create(found.SelectMany(p => DocumentParser.Parse(p, SourceText.From(_texts[p]), new ParserOptions { Files = new Uncalled(_texts) })));
    }

    /// <summary>Compiles a file; null where that cannot be done.</summary>
    public string? Compile(BicepCompiler compiler, string path, out string error)
    {
        error = "";
        for (var round = 0; round < 3; round++)
        {
            if (compiler.Compile(FullPath(path), out var errors) is { } template)
                return template;
            error = errors.FirstOrDefault().Message;
            foreach (var file in errors.GroupBy(e => Path.GetRelativePath(_folder.FullName, e.Path)).Where(f => _texts.ContainsKey(f.Key)))
            {
                var text = _texts[file.Key];
                foreach (var name in file.SelectMany(e => MissingName().Matches(e.Message)).Select(m => m.Groups["name"].Value).Distinct())
                    text = Regex.Replace(text, $@"\b{name}(!?\.\w+(\(\))?|\([^()]*\))*", "any(deployment().name)");
                foreach (var name in file.SelectMany(e => MissingType().Matches(e.Message)).Select(m => m.Groups["name"].Value).Distinct())
                    text = Regex.Replace(text, $@"\b{name}\b", "string");
                _texts[file.Key] = text;
                File.WriteAllText(FullPath(file.Key), text);
            }
        }

        return null;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private IEnumerable<string> Called(string path) => ModuleCall().Matches(_texts[path]).Select(m => Resolve(path, m.Groups["path"].Value));

    private static string Resolve(string from, string path) => Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", Path.GetDirectoryName(from)!, path)));

    private void Complete(string path)
    {
        var text = _texts[path];
        foreach (Match call in ModuleCall().Matches(_texts[path]))
        {
            var named = call.Groups["path"].Value;
            if (_texts.ContainsKey(Resolve(path, named)) && !named.Contains(':'))
                continue;
            var symbol = call.Groups["symbol"].Value;
            var absent = $"absent-{Path.GetFileNameWithoutExtension(path)}-{symbol}.bicep";
            text = text.Replace(call.Value, call.Value.Replace($"'{named}'", $"'./{absent}'", StringComparison.Ordinal), StringComparison.Ordinal);
            _texts[Path.Combine(Path.GetDirectoryName(path)!, absent)] = Stub(_texts[path], call, symbol);
        }

        foreach (var import in ImportStatement().Matches(text).Where(m => !_texts.ContainsKey(Resolve(path, m.Groups["path"].Value))))
        {
            var absent = $"absent-{Path.GetFileNameWithoutExtension(path)}-types{import.Index}.bicep";
            var names = import.Groups["names"].Value.Split([',', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            _texts[Path.Combine(Path.GetDirectoryName(path)!, absent)] = string.Concat(names.Select(n => $"@export()\ntype {n.Split(' ')[0]} = any\n"));
            text = text.Replace(import.Value, import.Value.Replace($"'{import.Groups["path"].Value}'", $"'./{absent}'", StringComparison.Ordinal), StringComparison.Ordinal);
        }

        _texts[path] = text;
    }

    private static string Stub(string text, Match call, string symbol)
    {
        var members = Arguments(text, call.Index + call.Length).Distinct().Select(a => $"param {a} any?\n");
        var outputs = Regex.Matches(text, $@"\b{symbol}!?(?:\[[^\]]*\])?[.?!]*\.outputs\.?\??\.?(?<name>\w+)").Select(m => m.Groups["name"].Value).Distinct().Select(o => $"output {o} any = ''\n");
        var scope = Regex.Match(text[call.Index..], @"scope:\s*subscription\(") is { Success: true, Index: < 400 } ? "targetScope = 'subscription'\n" : "";
        return scope + string.Concat(members) + string.Concat(outputs);
    }

    // The names in the object behind 'params:', where the brackets are as deep as they were there.
    private static IEnumerable<string> Arguments(string text, int from)
    {
        var depth = 0;
        var paramsDepth = -1;
        foreach (Match token in Token().Matches(text, from))
        {
            if (token.Value is "{" or "[" or "(")
                depth++;
            else if (token.Value is "}" or "]" or ")")
                depth--;
            else if (paramsDepth < 0 && token.Groups["name"].Value == "params")
                paramsDepth = depth + 1;
            else if (depth == paramsDepth && token.Groups["name"].Success)
                yield return token.Groups["name"].Value;
            if (depth < paramsDepth - 1 || (depth <= 0 && token.Value is "}" or "]"))
                yield break;
        }
    }

    [GeneratedRegex("""The name "(?<name>\w+)" (does not exist|is not a function)""")]
    private static partial Regex MissingName();

    [GeneratedRegex("""The name "(?<name>\w+)" is not a valid type""")]
    private static partial Regex MissingType();

    [GeneratedRegex(@"^[ \t]*module\s+(?<symbol>\w+)\s+'(?<path>[^']+)'", RegexOptions.Multiline)]
    private static partial Regex ModuleCall();

    [GeneratedRegex(@"^import\s*\{(?<names>[^}]*)\}\s*from\s*'(?<path>[^']+)'", RegexOptions.Multiline)]
    private static partial Regex ImportStatement();

    [GeneratedRegex(@"'''[\s\S]*?'''|'(?:\\.|\$\{[^}]*\}|[^'\\])*'|//[^\n]*|/\*[\s\S]*?\*/|[{}\[\]()]|(?<=[\n{,]\s*)(?<name>\w+)\s*:")]
    private static partial Regex Token();

    // The compiler sees no arguments, so we do not either.
    private sealed class Uncalled(IReadOnlyDictionary<string, string> texts) : IFileSource
    {
        public SourceText? ReadFile(string path) =>
            !path.EndsWith(".parameters.json", StringComparison.Ordinal) && !path.EndsWith(".bicepparam", StringComparison.Ordinal) && texts.TryGetValue(path, out var text) ? SourceText.From(text) : null;

        public ImmutableArray<string>? ListFolder(string path) => null;

        public ImmutableArray<byte>? ReadBytes(string path) => null;

        public string? ResolvePath(string path) => null;
    }
}
