using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContainerSecurity.Rules;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>What is found in the real Bicep files, modules included, against what is found in the templates that the real compiler makes of them.</summary>
public class BicepFindingsTests(ITestOutputHelper output)
{
    private static readonly Analyzer Analyzer = new([BuiltInRules.Pack], AnalyzerConfiguration.Default with { Preset = RulePreset.All });

    [Fact]
    public void A_file_and_its_compiled_form_have_the_same_findings()
    {
        using var compiler = BicepCompiler.Start();
        using var sources = new BicepSources();
        var compiled = 0;
        var findings = 0;
        var differences = new List<string>();
        foreach (var path in sources.Paths)
        {
            if (sources.Compile(compiler, path, out var error) is not { } template)
            {
                output.WriteLine($"{path} does not compile: {error}");
                continue;
            }

            compiled++;
            var ours = Find(sources.Read(path), path);
            var theirs = Find(DocumentSet.Create(DocumentParser.Parse("template.json", SourceText.From(template))), "template.json");
            findings += ours.Count;
            differences.AddRange(ours.Except(theirs).Select(f => $"{path}: only in Bicep: {f}"));
            differences.AddRange(theirs.Except(ours).Select(f => $"{path}: only when compiled: {f}"));
        }

        output.WriteLine($"{compiled} files compile and have {findings} findings");
        foreach (var difference in differences)
            output.WriteLine(difference);
        compiled.Should().BeGreaterThanOrEqualTo(50);
        differences.Should().BeEmpty();
    }

    [Fact]
    public void So_have_the_cases_of_other_tools()
    {
        using var compiler = BicepCompiler.Start();
        var folder = Directory.CreateTempSubdirectory("bicep");
        var path = Path.Combine(folder.FullName, "main.bicep");
        var compiled = 0;
        var differences = new List<string>();
        try
        {
            foreach (var (name, text) in AzureSamples.Cases("bicep").Where(c => !c.Text.Contains("'br")))
            {
                File.WriteAllText(path, text);
                if (compiler.Compile(path) is not { } template)
                    continue;
                compiled++;
                var ours = Find(DocumentSet.Create(DocumentParser.Parse("main.bicep", SourceText.From(text))), "main.bicep");
                var theirs = Find(DocumentSet.Create(DocumentParser.Parse("template.json", SourceText.From(template))), "template.json");
                differences.AddRange(ours.Except(theirs).Select(f => $"{name}: only in Bicep: {f}"));
                differences.AddRange(theirs.Except(ours).Select(f => $"{name}: only when compiled: {f}"));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        foreach (var difference in differences)
            output.WriteLine(difference);
        compiled.Should().BeGreaterThanOrEqualTo(90);
        differences.Should().BeEmpty();
    }

    // A name that is not known is written differently in the two languages. A module that is never called is seen as it is, which the
    // compiled form has not.
    private static HashSet<string> Find(DocumentSet documents, string main) =>
        [.. Analyzer.Run(documents).Diagnostics.Where(d => d.Location.Document.Path == main || d.RelatedLocations.Any(r => r.Document != d.Location.Document)).Select(d => $"{d.Id} on {d.Resource?.Kind ?? "the file"}")];
}
