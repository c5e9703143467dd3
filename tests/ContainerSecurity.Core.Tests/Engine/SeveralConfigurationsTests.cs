using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContainerSecurity.Suppressions;

namespace ContainerSecurity.Core.Tests.Engine;

public class SeveralConfigurationsTests
{
    private static readonly AnalyzerConfiguration Off = With(new RuleSetting("CNS9901", RuleLevel.Off));
    private static readonly AnalyzerConfiguration Error = With(new RuleSetting("CNS9901", RuleLevel.Error));

    [Fact]
    public void Reports_each_finding_with_the_severity_of_its_own_file()
    {
        var found = Run(SetRule.Word("CNS9901", "bad"), new(("a", Off), ("b", Error)), ("a/x", "bad"), ("b/x", "bad"), ("c/x", "bad"));
        found.Diagnostics.Select(d => d.ToString()).Should().Equal("b/x(1,1): error CNS9901: Found bad", "c/x(1,1): warning CNS9901: Found bad");
    }

    [Fact]
    public void Calls_an_action_for_the_set_once_whatever_the_number_of_configurations()
    {
        var calls = new ConcurrentBag<int>();
        var rule = new SetRule("CNS9901", (context, _) => calls.Add(context.Node.Documents.Length));
        var folders = Enumerable.Range(0, 150).Select(i => ($"f{i}", With(new RuleSetting("CNS9901", (RuleLevel)(1 + (i % 3))) { Options = Limit(i) }))).ToArray();
        Run(rule, new(folders), [.. folders.Select(f => ($"{f.Item1}/x", "bad"))]);
        calls.Should().Equal(150);
    }

    [Fact]
    public void Sees_documents_whose_configuration_turns_the_rule_off()
    {
        // Reports every document in which a word of another document stands.
        var rule = new SetRule("CNS9901", (context, descriptor) =>
        {
            foreach (var document in context.Node.Documents)
            {
                if (context.Node.Documents.FirstOrDefault(d => d != document && d.Text.ToString() == document.Text.ToString()) is { } other)
                    context.Report(descriptor, new Location(document, default), other.Path);
            }
        });
        Run(rule, new(("a", Off)), ("a/x", "same"), ("b/x", "same")).Diagnostics.Select(d => d.ToString()).Should().Equal("b/x(1,1): warning CNS9901: Found a/x");
    }

    [Fact]
    public void Does_not_call_an_action_for_documents_whose_configuration_turns_the_rule_off()
    {
        var calls = new ConcurrentBag<string>();
        var rule = new StageRule(stage => calls.Add(stage));
        var documents = DocumentSet.Create(new[] { "a/Dockerfile", "b/Dockerfile" }.SelectMany(p => DocumentParser.Parse(p, SourceText.From("FROM scratch\n"))));
        var result = new Analyzer([new RulePack("t", [rule])], new FolderConfigurations(("a", Off), ("b", Error))).Run(documents);
        calls.Should().Equal("b/Dockerfile");
        result.Diagnostics.Select(d => d.ToString()).Should().Equal("b/Dockerfile(1,1): error CNS9901: Found stage");
    }

    [Fact]
    public void Calls_an_action_that_reads_its_options_once_for_each_value()
    {
        var calls = new ConcurrentBag<int>();
        var rule = new SetRule("CNS9901", (context, descriptor) =>
        {
            var limit = context.Options.Get(SetRule.Limit);
            calls.Add(limit);
            foreach (var document in context.Node.Documents)
                context.Report(descriptor, new Location(document, default), limit);
        });
        var configurations = new FolderConfigurations(("a", WithLimit(7)), ("b", WithLimit(8)), ("c", WithLimit(7)), ("d", Off));
        Run(rule, configurations, ("a/x", ""), ("b/x", ""), ("c/x", ""), ("d/x", ""), ("e/x", "")).Diagnostics.Select(d => d.ToString()).Should().Equal(
            "a/x(1,1): warning CNS9901: Found 7", "b/x(1,1): warning CNS9901: Found 8", "c/x(1,1): warning CNS9901: Found 7", "e/x(1,1): warning CNS9901: Found 3");
        calls.Should().BeEquivalentTo([3, 7, 8]);
    }

    [Fact]
    public void Gives_an_action_the_options_of_each_document_in_one_call()
    {
        var calls = 0;
        var rule = new SetRule("CNS9901", (context, descriptor) =>
        {
            calls++;
            foreach (var document in context.Node.Documents)
                context.Report(descriptor, new Location(document, default), context.OptionsFor(document).Get(SetRule.Limit));
        });
        Run(rule, new(("a", WithLimit(7)), ("b", WithLimit(8))), ("a/x", ""), ("b/x", ""), ("c/x", "")).Diagnostics.Select(d => d.Message).Should().Equal("Found 7", "Found 8", "Found 3");
        calls.Should().Be(1);
    }

    [Fact]
    public void Gives_an_action_the_Kubernetes_version_and_the_day_of_each_configuration()
    {
        var rule = new SetRule("CNS9901", (context, descriptor) =>
        {
            var version = context.KubernetesVersion;
            foreach (var document in context.Node.Documents)
                context.Report(descriptor, new Location(document, default), $"{version} {(version is null ? null : context.Today?.Year)}");
        });
        AnalyzerConfiguration Of(string? version, int year) => new() { KubernetesVersion = version, Today = new DateTime(year, 1, 1) };
        var configurations = new FolderConfigurations(("a", Of("1.30", 2026)), ("b", Of("1.30", 2027)), ("c", Of(null, 2026)), ("d", Of(null, 2027)), ("e", Of("1.31", 2026)));
        Run(rule, configurations, ("a/x", ""), ("b/x", ""), ("c/x", ""), ("d/x", ""), ("e/x", "")).Diagnostics.Select(d => d.Message.TrimEnd()).Should().Equal(
            "Found 1.30 2026", "Found 1.30 2027", "Found", "Found", "Found 1.31 2026");
    }

    [Fact]
    public void Applies_overrides_of_one_configuration_to_rules_for_the_set()
    {
        var all = With(new RuleSetting("CNS9901", RuleLevel.Off)) with
        {
            Overrides = [new([FileGlob.Parse("a/**")], [new RuleSetting("CNS9901", RuleLevel.Info) { Options = Limit(7) }])],
        };
        var rule = new SetRule("CNS9901", (context, descriptor) =>
        {
            foreach (var document in context.Node.Documents)
                context.Report(descriptor, new Location(document, default), context.Options.Get(SetRule.Limit));
        });
        new Analyzer([new RulePack("t", [rule])], all).Run(SetRule.Documents(("a/x", ""), ("b/x", ""))).Diagnostics
            .Select(d => d.ToString()).Should().Equal("a/x(1,1): info CNS9901: Found 7");
    }

    [Fact]
    public void Reports_an_action_that_throws_once()
    {
        var rule = new SetRule("CNS9901", (_, _) => throw new InvalidOperationException("oh"));
        Run(rule, new(("a", Off), ("b", Error), ("c", WithLimit(9))), ("a/x", ""), ("b/x", ""), ("c/x", "")).Diagnostics.Should().ContainSingle()
            .Which.ToString().Should().StartWith("b/x(1,1): error CNS0001: Rule CNS9901 failed");
    }

    [Fact]
    public void Takes_inline_suppressions_where_the_files_configuration_allows_them()
    {
        var documents = DocumentSet.Create(new[] { "a", "b" }.SelectMany(f =>
            DocumentParser.Parse($"{f}/Dockerfile", SourceText.From("# containersecurity:ignore CNS9901: reason\nFROM scratch\n"))));
        var configurations = new FolderConfigurations(("a", AnalyzerConfiguration.Default with { InlineSuppressions = [] }));
        var result = new Analyzer([new RulePack("t", [SetRule.Word("CNS9901", "scratch")])], configurations).Run(documents);
        result.Active.Select(d => d.Location.Document.Path).Should().Equal("a/Dockerfile");
        result.Diagnostics.Should().HaveCount(2);
    }

    [Fact]
    public void Applies_exceptions_to_the_files_of_their_configuration()
    {
        var accepted = AnalyzerConfiguration.Default with { Exceptions = [new RuleExemption("CNS9901", "r")] };
        Run(SetRule.Word("CNS9901", "bad"), new(("a", accepted)), ("a/x", "bad"), ("b/x", "bad")).Active.Select(d => d.Location.Document.Path).Should().Equal("b/x");
    }

    [Fact]
    public void Applies_baselines_to_the_files_of_their_configuration()
    {
        (string, string)[] files = [("a/x", "bad"), ("b/x", "bad"), ("c/x", "bad")];
        var first = Run(SetRule.Word("CNS9901", "bad"), new(), [.. files, ("a/gone", "bad")]);
        var text = new StringWriter();
        Baseline.Create(first.Diagnostics).WriteJson(text);
        Baseline Read() => Baseline.Parse(SourceText.From(text.ToString()));
        var configurations = new FolderConfigurations(("a", new() { Baseline = Read() }), ("b", new() { Baseline = Read() }));

        var result = Run(SetRule.Word("CNS9901", "bad"), configurations, files);
        result.Active.Select(d => d.Location.Document.Path).Should().Equal("c/x");
        result.StaleBaselineEntries.Select(e => e.Path).Should().Equal("a/gone");
    }

    [Fact]
    public void Gives_the_same_findings_whatever_the_number_of_threads()
    {
        var pack = new RulePack("t", [SetRule.Word("CNS9901", "bad"), SetRule.Word("CNS9902", "worse")]);
        var folders = Enumerable.Range(0, 60).Select(i => ($"f{i}", i % 3 == 0 ? Off : WithLimit(i))).ToArray();
        var documents = SetRule.Documents([.. folders.Select(f => ($"{f.Item1}/x", string.Concat(Enumerable.Repeat("bad worse ", 40))))]);
        string Run(int threads) => string.Join("\n", new Analyzer([pack], new Threaded(threads, new FolderConfigurations(folders))).Run(documents).Diagnostics.Select(d => d + d.Fingerprint));

        var expected = Run(1);
        expected.Split('\n').Should().HaveCount((60 + 40) * 40);
        for (var i = 0; i < 5; i++)
            Run(8).Should().Be(expected);
    }

    [Fact]
    public void Turns_on_in_a_later_run_what_an_earlier_one_did_not_need()
    {
        var analyzer = new Analyzer([new RulePack("t", [SetRule.Word("CNS9901", "bad")])], new FolderConfigurations(("a", Off)));
        analyzer.Run(SetRule.Documents(("a/x", "bad"))).Diagnostics.Should().BeEmpty();
        analyzer.Run(SetRule.Documents(("a/x", "bad"), ("b/x", "bad"))).Diagnostics.Should().ContainSingle();
        analyzer.Run(SetRule.Documents(("a/x", "bad"))).Diagnostics.Should().BeEmpty();
    }

    private static AnalyzerConfiguration With(RuleSetting setting) => new() { Rules = [setting] };

    private static AnalyzerConfiguration WithLimit(int limit) => With(new RuleSetting("CNS9901", null) { Options = Limit(limit) });

    private static ImmutableDictionary<RuleOption, object> Limit(int limit) => ImmutableDictionary<RuleOption, object>.Empty.Add(SetRule.Limit, limit);

    private static AnalysisResult Run(Rule rule, FolderConfigurations configurations, params (string Path, string Text)[] files) =>
        new Analyzer([new RulePack("t", [rule])], configurations).Run(SetRule.Documents(files));

    private sealed class Threaded(int threads, ConfigurationProvider inner) : ConfigurationProvider
    {
        public override AnalyzerConfiguration Default => inner.Default with { MaxDegreeOfParallelism = threads };

        public override AnalyzerConfiguration GetConfiguration(Document document) => inner.GetConfiguration(document);
    }

    private sealed class StageRule(Action<string> called) : Rule(SetRule.Describe("CNS9901"))
    {
        public override void Initialize(AnalysisContext context) => context.RegisterDockerfileAction(c =>
        {
            called(c.Node.Path);
            c.Report(new Location(c.Node, default), "stage");
        });
    }
}
