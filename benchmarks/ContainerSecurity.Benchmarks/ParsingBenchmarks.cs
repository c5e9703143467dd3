using System.IO;
using BenchmarkDotNet.Attributes;
using YamlDotNet.Core;

namespace ContainerSecurity.Benchmarks;

/// <summary>From a text to the model. The YAML text has 1,000 documents, about 0.9 MB.</summary>
[MemoryDiagnoser]
public class ParsingBenchmarks
{
    private readonly string _yaml = Inputs.Repeat(Inputs.Manifest, 500);
    private readonly SourceText _dockerfile = SourceText.From(Inputs.Dockerfile(7));
    private readonly SourceText _arm = SourceText.From(Inputs.ArmTemplate(7));

    [Benchmark]
    public int DockerfileToModel() => DocumentParser.Parse("Dockerfile", _dockerfile).Length;

    [Benchmark]
    public int ArmJsonToModel() => DocumentParser.Parse("azuredeploy.json", _arm).Length;

    [Benchmark(Baseline = true)]
    public int YamlDotNetEventsAlone()
    {
        var parser = new Parser(new Scanner(new StringReader(_yaml), skipComments: false));
        var events = 0;
        while (parser.MoveNext())
            events++;
        return events;
    }

    [Benchmark]
    public int YamlToModel() => DocumentParser.Parse("manifests.yaml", SourceText.From(_yaml)).Length;
}
