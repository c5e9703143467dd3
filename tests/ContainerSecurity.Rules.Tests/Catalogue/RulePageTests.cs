using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContainerSecurity.Rules.Tests.Dockerfile.Scripts;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>Each rule has a page whose header matches the descriptor, and whose examples are analyzed.</summary>
/// <remarks>With CONTAINERSECURITY_UPDATE_DOCS=1 in the environment the generated parts are rewritten instead of compared.</remarks>
public class RulePageTests
{
    // A fixed date keeps the results of the examples stable.
    private static readonly DateTime Today = new(2026, 12, 1);

    public static TheoryData<string> Ids => RuleCatalogue.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_header_matches_the_descriptor(string id)
    {
        var path = RuleCatalogue.PagePath(id);
        File.Exists(path).Should().BeTrue("every rule has a page: docs/rules/{0}.md", id);
        new GeneratedPart(path).Check(RulePageHeader.Write(RuleCatalogue.Descriptor(id), RuleCatalogue.RuleOf(id).Options)).Should().Be(0, "the page begins with {0}", RulePageHeader.Begin);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_shows_what_is_bad_and_what_is_good(string id)
    {
        var sections = RulePage.Read(RuleCatalogue.PagePath(id)).Sections;
        sections.Should().ContainInOrder("Bad", "Good");
        if (sections.Contains("Why"))
            sections[0].Should().Be("Why");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Why_adds_to_the_description(string id)
    {
        if (RulePage.Read(RuleCatalogue.PagePath(id)).SectionText("Why") is not { } why)
            return;
        var described = Words(RuleCatalogue.Descriptor(id).Description);
        var added = Words(why).Except(described).Count();
        added.Should().BeGreaterThan(4, "the section Why gives a reason that the description does not, or is left out");

        static HashSet<string> Words(string text) =>
            [.. text.Split([' ', '\n', '.', ',', ';', ':', '(', ')', '`', '\''], StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 3).Select(w => w.ToLowerInvariant())];
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Bad_examples_are_reported(string id)
    {
        var examples = RulePage.Read(RuleCatalogue.PagePath(id)).Examples("Bad");
        examples.Should().NotBeEmpty("the page has a bad example in a block of dockerfile, yaml, json or bicep");
        foreach (var example in examples)
            Analyze(example).Should().Contain(d => d.Id == id, "it must be reported in\n{0}", string.Join("\n", example.Files.Select(f => f.Text)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Good_examples_are_not_reported(string id)
    {
        var examples = RulePage.Read(RuleCatalogue.PagePath(id)).Examples("Good");
        examples.Should().NotBeEmpty("the page has a good example in a block of dockerfile, yaml, json or bicep");
        foreach (var example in examples)
            Analyze(example).Should().NotContain(d => d.Id == id, "it must not be reported in\n{0}", string.Join("\n", example.Files.Select(f => f.Text)));
    }

    [Fact]
    public void Every_page_belongs_to_a_rule()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules"), "CNS*.md").Select(p => Path.GetFileNameWithoutExtension(p));
        pages.Should().BeSubsetOf(RuleCatalogue.Descriptors.Select(d => d.Id));
    }

    [Fact]
    public void Index_lists_all_rules()
    {
        var path = Path.Combine(Repository.Root, "docs", "rules", "README.md");
        var expected = RulePageHeader.WriteIndex(RuleCatalogue.Descriptors);
        if (GeneratedPart.IsUpdate)
            File.WriteAllText(path, expected);
        File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal).Should().Be(expected, "the index must be up to date: run these tests with CONTAINERSECURITY_UPDATE_DOCS=1");
    }

    private static IEnumerable<Diagnostic> Analyze(RuleExample example)
    {
        RulePack[] packs = [BuiltInRules.Pack];
        var configuration = AnalyzerConfiguration.Default with { Preset = RulePreset.All, Today = Today, ScriptChecker = new WordChecker() };
        if (example.Configuration is { } json)
        {
            var read = ConfigurationReader.Read([(ConfigurationReader.FileName, SourceText.From(json))], packs);
            read.Diagnostics.Should().BeEmpty("the configuration of an example is valid");
            configuration = read.Configuration with { Preset = RulePreset.All, Today = Today, ScriptChecker = configuration.ScriptChecker };
        }

        var ignored = example.Files.Where(f => f.Path == ".dockerignore").ToList();
        var options = ignored.Count == 0 ? ParserOptions.Default : new ParserOptions { Files = new MemoryFileSource(ignored.Select(f => new KeyValuePair<string, SourceText>(f.Path, SourceText.From(f.Text)))) };
        if (example.Image is { } image)
            options = options with { Kind = DocumentKind.Image, Facts = DocumentFacts.Empty.With(example.Files[0].Path, ImageExample.Read(image)) };
        var files = example.Files.Where(f => f.Path != ".dockerignore");
        var documents = DocumentSet.Create(files.SelectMany(f => DocumentParser.Parse(f.Path, SourceText.From(f.Text), options)), configuration.Images.Values);
        documents.Documents.Should().NotContain(d => d is UnrecognizedDocument, "an example is a complete file: {0}", example.Files[0].Text);
        var result = new Analyzer(packs, configuration).Run(documents);
        result.Diagnostics.Should().NotContain(d => d.Descriptor.Category == Categories.Engine && d.Severity == DiagnosticSeverity.Error, "its platform accepts an example");
        return result.Active;
    }
}
