using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>Of thousands of real files each is taken for what it is, and what is something else gives no finding.</summary>
public class DetectionTests
{
    // The index takes this for a manifest; its objects' names have braces in them, as no object can, and so it is told to be a template.
    private const string UnrenderedManifest = "kubernetes/kubernetes+examples/_archived__storage__vitess__vttablet-pod-template.yaml";

    private static readonly RulePack[] Packs = [BuiltInRules.Pack];

    [Fact]
    public void Dockerfiles_and_manifests_are_taken_as_such() =>
        OpenCorpus.Entries()
            .Where(e => e.Kind == "dockerfile" || (e.Subtype == "manifest" && e.File != UnrenderedManifest))
            .Where(e => !DocumentParser.Parse(e.File, SourceText.From(e.Text)).Any(d => e.Kind == "dockerfile" ? d is DockerfileDocument : d is KubernetesDocument))
            .Select(e => e.File).Should().BeEmpty();

    [Fact]
    public void Other_files_give_no_finding()
    {
        var analyzer = new Analyzer(Packs, AnalyzerConfiguration.Default with { Preset = RulePreset.All });
        OpenCorpus.Entries().Where(e => e.Kind == "noise")
            // A container group in ARM is no noise to us.
            .Where(e => e.Subtype != "arm-template")
            .SelectMany(e => analyzer.Run(DocumentSet.Create(DocumentParser.Parse(e.File, SourceText.From(e.Text)))).Diagnostics)
            .Where(d => d.Id != "CNS0201")
            .Select(d => d.ToString()).Should().BeEmpty();
    }
}
