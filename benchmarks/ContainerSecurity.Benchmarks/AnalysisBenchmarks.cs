using System.Linq;
using BenchmarkDotNet.Attributes;
using ContainerSecurity.Rules;

namespace ContainerSecurity.Benchmarks;

/// <summary>Everything from texts to findings: a third each of Dockerfiles, manifests and ARM templates.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private (string Path, string Text)[] _files = [];
    private Analyzer _analyzer = null!;

    /// <summary>The number of files; ten times as many must cost at most twelve times as much.</summary>
    [Params(1_000, 10_000)]
    public int Files { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _files = [.. Enumerable.Range(0, Files).Select(MakeFile)];
        RulePack[] packs = [BuiltInRules.Pack];
        _analyzer = new Analyzer(packs, AnalyzerConfiguration.Default with { Preset = RulePreset.All });
    }

    [Benchmark]
    public int ParseAndAnalyze()
    {
        var documents = _files.AsParallel().SelectMany(f => DocumentParser.Parse(f.Path, SourceText.From(f.Text)));
        return _analyzer.Run(DocumentSet.Create(documents)).Diagnostics.Length;
    }

    private static (string Path, string Text) MakeFile(int seed) => (seed % 3) switch
    {
        0 => ($"{seed}/Dockerfile", Inputs.Dockerfile(seed)),
        1 => ($"{seed}/manifest.yaml", Inputs.Manifest(seed)),
        _ => ($"{seed}/azuredeploy.json", Inputs.ArmTemplate(seed)),
    };
}
