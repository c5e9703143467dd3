using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using ContainerSecurity.Rules;
using ContainerSecurity.TestSupport;

namespace ContainerSecurity.Samples.Tests;

/// <summary>What guides show is what the samples do.</summary>
public partial class GuideTests
{
    private static string Docs => Path.Combine(Repository.Root, "docs");

    public static TheoryData<string> Pages =>
        [.. Directory.EnumerateFiles(Docs, "*.md", SearchOption.AllDirectories).Select(p => Path.GetRelativePath(Repository.Root, p)).Where(p => !p.Contains("rules" + Path.DirectorySeparatorChar)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Code_that_is_said_to_be_of_a_sample_is()
    {
        var blocks = Pages.SelectMany(page => Quote().Matches(Read(page.Data))).ToList();
        blocks.Should().HaveCountGreaterThan(2);
        foreach (var block in blocks)
            Lines(Read(block.Groups["path"].Value)).Should().Contain(Lines(block.Groups["code"].Value), "{0} has these lines", block.Groups["path"].Value);
    }

    [Fact]
    public void The_guide_to_rules_lists_every_action_with_its_node()
    {
        var matches = Row().Matches(Read("docs/guide/writing-rules.md"));
        var compiled = Read("tests/ContainerSecurity.Testing.Tests/Guide/EveryAction.cs");
        matches.Select(m => m.Groups["example"].Value).Should().OnlyContain(example => compiled.Contains($" {example};", StringComparison.Ordinal));
        var rows = matches.Select(m => (m.Groups["action"].Value, m.Groups["node"].Value));
        rows.Should().BeEquivalentTo(typeof(AnalysisContext).GetMethods().Where(m => m.Name.StartsWith("Register", StringComparison.Ordinal))
            .Select(m => (m.Name, m.GetParameters()[0].ParameterType.GetGenericArguments()[0].GetGenericArguments()[0] is { IsGenericParameter: false } type ? type.Name : "T")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_to_files(string page)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, page))!;
        foreach (var target in Link().Matches(Read(page)).Select(m => m.Groups["target"].Value).Where(t => !t.Contains("://", StringComparison.Ordinal)))
            Path.Exists(Path.Combine(folder, target)).Should().BeTrue("{0} links to {1}", page, target);
    }

    [Fact]
    public void Manifests_of_the_guide_to_embedding_have_no_findings()
    {
        foreach (var block in Manifest().Matches(Read("docs/guide/embedding.md")).Select(m => m.Groups["text"].Value))
            new Analyzer(BuiltInRules.Pack).Run(DocumentSet.Create(DocumentParser.Parse("manifest.yaml", SourceText.From(block)))).Active.Should().BeEmpty();
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).Replace("\r\n", "\n", StringComparison.Ordinal);

    // Without indentation: a block of a guide stands at the margin.
    private static string Lines(string code) => string.Join('\n', code.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));

    [GeneratedRegex(@"<!-- source: (?<path>\S+) -->\n```csharp\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Quote();

    [GeneratedRegex(@"^\| `(?<action>Register\w+)(<T>)?` \| `(?<node>\w+)`.*\| `(?<example>context\.[^`]+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)(#[^)]*)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"```yaml\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Manifest();
}
