using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules;
using ContainerSecurity.Syntax;
using ContainerSecurity.Tests;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>
/// What holds for any text: nothing throws, a Dockerfile's tree is the text, places lie within it, and time is bounded. CI looks for some
/// seconds; CONTAINERSECURITY_FUZZ_SECONDS=600 looks longer.
/// </summary>
public class RobustnessTests
{
    private static readonly RulePack[] Packs = [BuiltInRules.Pack];
    private static readonly Analyzer Analyzer = new(Packs, AnalyzerConfiguration.Default with { Preset = RulePreset.All });
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable("CONTAINERSECURITY_FUZZ_SECONDS") ?? "8", CultureInfo.InvariantCulture));

    [Fact]
    public void Every_prefix_of_a_sample_is_read()
    {
        foreach (var (path, text) in Samples.All)
        {
            for (var length = 0; length <= text.Length; length += 3)
                Check(path, text[..length]);
        }
    }

    [Fact]
    public void Damaged_samples_are_read() => Fuzz([.. Samples.All]);

    [Fact]
    public void Damaged_real_files_are_read() =>
        Fuzz([.. OpenCorpus.Entries().Where(e => e.Kind != "noise" && e.Text.Length < 20_000).Select(e => (e.File, e.Text))]);

    [Fact]
    public void Damaged_real_templates_are_read() => Fuzz([.. AzureSamples.Corpus(".bicep", ".json", ".yaml", ".yml").Where(f => f.Text.Length < 20_000)]);

    [Fact]
    public void Real_files_are_read()
    {
        foreach (var (file, _, _, text) in OpenCorpus.Entries())
            Check(file, text);
    }

    private static void Fuzz(List<(string Path, string Text)> files)
    {
        var others = files.Select(f => f.Text).ToList();
        var time = Stopwatch.StartNew();
        for (var seed = 0; time.Elapsed < Limit; seed++)
        {
            var (path, text) = files[seed % files.Count];
            Check(path, new Mutator(seed).Mutate(text, others), seed);
        }
    }

    private static void Check(string path, string text, int seed = -1)
    {
        var time = Stopwatch.StartNew();
        AnalysisResult result;
        try
        {
            result = Analyzer.Run(DocumentSet.Create(DocumentParser.Parse(path, SourceText.From(text))));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{path}, seed {seed}: {exception.Message}\n{text}", exception);
        }

        // Far more than any text of this size needs, far less than a quadratic step would take.
        time.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(60), "{0}, seed {1}, is short", path, seed);
        result.Diagnostics.Where(d => d.Id == "CNS0001").Select(d => d.Message).Should().BeEmpty("no rule may throw ({0}, seed {1})", path, seed);
        result.Diagnostics.Where(d => d.Location.Span.Start < 0 || d.Location.Span.End > text.Length).Should().BeEmpty("places lie within the text ({0}, seed {1})", path, seed);
        foreach (var dockerfile in result.Documents.Documents.OfType<DockerfileDocument>())
            RoundTrip(dockerfile, dockerfile.Root, text, path, seed);
        foreach (var azure in result.Documents.Documents.OfType<AzureDocument>().Where(a => a.Syntax is not null))
            RoundTrip(azure, azure.Syntax!, text, path, seed);
    }

    // Every character belongs to exactly one token or piece of trivia, in order.
    private static void RoundTrip(Document document, SyntaxNode root, string text, string path, int seed)
    {
        root.ToFullString().Should().Be(text, "the tree is the text ({0}, seed {1})", path, seed);
        var at = 0;
        foreach (var token in Tokens(root))
        {
            foreach (var trivia in token.LeadingTrivia)
                at = Next(trivia.Span, at);
            at = Next(token.Span, at);
            foreach (var trivia in token.TrailingTrivia)
                at = Next(trivia.Span, at);
        }

        at.Should().Be(text.Length, "all of the text is in the tree ({0}, seed {1})", path, seed);

        int Next(TextSpan span, int expected)
        {
            if (span.Start != expected)
                throw new InvalidOperationException($"{path}, seed {seed}: {span} does not follow {expected}\n{text}");
            return span.End;
        }
    }

    private static IEnumerable<SyntaxToken> Tokens(SyntaxNode root)
    {
        var pending = new Stack<SyntaxElement>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            var element = pending.Pop();
            if (element.Node is null)
            {
                yield return element.Token;
                continue;
            }

            foreach (var child in element.Node.Children.Reverse())
                pending.Push(child);
        }
    }
}
