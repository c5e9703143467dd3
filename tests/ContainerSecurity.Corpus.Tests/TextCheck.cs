using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Output;
using ContainerSecurity.Rules;
using ContainerSecurity.Suppressions;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>
/// Checks what holds for any text: nothing throws, a tree of tokens is the text, places and edits lie within it, and every report can be written.
/// </summary>
internal static partial class TextCheck
{
    private static readonly RulePack[] Packs = [BuiltInRules.Pack];
    private static readonly Analyzer Analyzer = new(Packs, AnalyzerConfiguration.Default with { Preset = RulePreset.All, Today = new DateTime(2026, 11, 1) });
    private static readonly IReporter[] JsonReporters = [new SarifReporter(), new JsonReporter()];
    private static readonly IReporter[] TextReporters = [new TextReporter(), new GitHubReporter()];
    private static readonly ImageDescription Image = new()
    {
        Names = ["contoso.azurecr.io/api:1"],
        Layers = [new ImageLayerContent { Size = 3 }, new ImageLayerContent { Files = [new ImageFile { Path = "/root/.ssh/id_rsa" }] }],
    };

    private static readonly (string Path, string Text)[] NeighborTexts =
    [
        ("types.bicep", "@export()\ntype kind = 'x'\n@export()\nvar names = ['a', 'b']\n@export()\nfunc f(a string) string => '${a}-x'\n"),
        ("group.bicep", "param image string = 'nginx'\nresource g 'Microsoft.ContainerInstance/containerGroups@2023-05-01' = [for i in range(0, 2): {\n  name: 'g${i}'\n  properties: { osType: 'Linux', containers: [ { name: 'a', properties: { image: image } } ] }\n}]\noutput id string = image\n"),
        ("data.json", "{ \"a\": [ { \"b\": \"c\" } ] }"),
        (".dockerignore", "**/*.pem\n!a/b.pem\n"),
    ];

    private static readonly MemoryFiles Neighbors = new(NeighborTexts);

    private static readonly ImmutableArray<Document> Modules = [.. DocumentParser.Parse("group.bicep", SourceText.From(NeighborTexts[1].Text))];

    // What is deployed next to the text: reports, exceptions, builds and configurations only have an effect on something.
    private static readonly ImmutableArray<Document> Companions =
    [
        .. DocumentParser.Parse("deploy/pod.yaml", SourceText.From("""
            apiVersion: v1
            kind: Pod
            metadata: { name: a, namespace: shop }
            spec:
              containers:
              - { name: a, image: "contoso.azurecr.io/api:1", securityContext: { privileged: true } }
              - { name: b, image: "contoso.azurecr.io/api@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" }

            """)),
        .. DocumentParser.Parse("api/Dockerfile", SourceText.From("FROM debian AS final\nRUN curl http://example.org | sh\n")),
    ];

    /// <summary>The first thing that does not hold for a text, or null.</summary>
    public static Violation? Find(string path, string text)
    {
        try
        {
            if (path.EndsWith("baseline.json", StringComparison.Ordinal))
                return CheckBaseline(text);
            return path.EndsWith(ConfigurationReader.FileName, StringComparison.Ordinal) ? CheckConfiguration(path, text) : CheckDocuments(path, text);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var thrower = (exception.StackTrace ?? "").Split('\n').FirstOrDefault(f => f.Contains("ContainerSecurity", StringComparison.Ordinal))?.Trim();
            return new Violation($"{exception.GetType().Name} {thrower}", exception.ToString());
        }
    }

    private static Violation? CheckConfiguration(string path, string text)
    {
        var result = ConfigurationReader.Read([(path, SourceText.From(text))], Packs, new DateTime(2026, 11, 1));
        return CheckPlaces(result.Diagnostics) ?? CheckResult(new Analyzer(Packs, result.Configuration).Run(DocumentSet.Create(Companions)));
    }

    private static Violation? CheckBaseline(string text)
    {
        try
        {
            var baseline = Baseline.Parse(SourceText.From(text));
            return CheckResult(new Analyzer(Packs, AnalyzerConfiguration.Default with { Baseline = baseline }).Run(DocumentSet.Create(Companions)));
        }
        catch (FormatException)
        {
            // It says what is wrong with the file.
            return null;
        }
    }

    // All fixes that go together must give a text that is read.
    private static Violation? CheckFixes(AnalysisResult result)
    {
        foreach (var (path, text) in CodeFixes.Apply(result.Active.Where(d => !d.Fixes.IsEmpty).Select(d => new FindingFix(d, d.Fixes[0]))).Texts)
            DocumentParser.Parse(path, text);
        return null;
    }

    private static Violation? CheckDocuments(string path, string text)
    {
        var files = path == ".dockerignore" ? new MemoryFiles((path, text)) : Neighbors;
        if (path == ".dockerignore")
            (path, text) = ("Dockerfile", "FROM a\nCOPY a/b.pem c/ /x/\nCOPY . .\nADD d/e/f/g /y\n");
        var documents = DocumentParser.Parse(path, SourceText.From(text), new ParserOptions { Facts = DocumentFacts.Empty.With(path, Image), Files = files });
        var isDeployed = documents.Any(d => d is KubernetesDocument or AzureDocument or DockerfileDocument);
        var violation = CheckResult(Analyzer.Run(DocumentSet.Create([.. documents, .. isDeployed ? [] : Companions, .. documents.Any(d => d is AzureDocument) ? Modules : []])));
        foreach (var dockerfile in documents.OfType<DockerfileDocument>())
            violation ??= CheckTree(dockerfile.Root, text);
        foreach (var azure in documents.OfType<AzureDocument>().Where(a => a.Syntax is not null))
            violation ??= CheckTree(azure.Syntax!, text);
        return violation;
    }

    private static Violation? CheckResult(AnalysisResult result)
    {
        if (result.Diagnostics.FirstOrDefault(d => d.Id == "CNS0001") is { } failed)
            return new Violation("a rule throws: " + RuleId().Replace(failed.Message, ""), failed.Message);
        if (CheckPlaces(result.Diagnostics) is { } violation)
            return violation;
        if (CheckFixes(result) is { } broken)
            return broken;
        // A report that lists every rule there is takes longer than all else.
        var ids = result.Diagnostics.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        result = result with { Descriptors = [.. result.Descriptors.Where(d => ids.Contains(d.Id))] };
        foreach (var reporter in TextReporters)
            reporter.Write(result, TextWriter.Null, ReportOptions.Default);
        foreach (var reporter in JsonReporters)
        {
            using var output = new StringWriter();
            reporter.Write(result, output, ReportOptions.Default);
            using var json = JsonDocument.Parse(output.ToString());
        }

        return null;
    }

    private static Violation? CheckPlaces(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            if (!IsWithin(diagnostic.Location) || !diagnostic.RelatedLocations.All(IsWithin))
                return new Violation("a place outside the text: " + diagnostic.Id, diagnostic.ToString());
            foreach (var fix in diagnostic.Fixes)
            {
                var change = new FindingFix(diagnostic, fix);
                try
                {
                    change.Validate();
                }
                catch (ArgumentException)
                {
                    return new Violation("an edit outside the text or within another: " + diagnostic.Id, $"{diagnostic} ({fix.Title}: {string.Join(", ", change.Changes.SelectMany(c => c.Changes))})");
                }
            }
        }

        return null;
    }

    private static bool IsWithin(Location location) => location.Span.Start >= 0 && location.Span.Length >= 0 && location.Span.End <= location.Document.Text.Length;

    // Every character belongs to exactly one token or piece of trivia, in order.
    private static Violation? CheckTree(SyntaxNode root, string text)
    {
        if (root.ToFullString() != text)
            return new Violation("the tree is not the text", "the tree is not the text");
        var at = 0;
        foreach (var token in Tokens(root))
        {
            foreach (var span in (TextSpan[])[.. token.LeadingTrivia.Select(t => t.Span), token.Span, .. token.TrailingTrivia.Select(t => t.Span)])
            {
                if (span.Start != at)
                    return new Violation("a token is out of order", $"{token.Kind} at {span} does not follow {at}");
                at = span.End;
            }
        }

        return at == text.Length ? null : new Violation("text is missing in the tree", $"the tokens end at {at} of {text.Length}");
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

    [GeneratedRegex("CNS[0-9]{4}")]
    private static partial Regex RuleId();
}
