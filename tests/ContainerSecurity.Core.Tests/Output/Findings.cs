using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContainerSecurity.Output;

namespace ContainerSecurity.Core.Tests.Output;

/// <summary>Makes results for reporters out of texts and the words in them that are found.</summary>
internal static class Findings
{
    public static DiagnosticDescriptor Rule { get; } = new()
    {
        Id = "TST001",
        Title = "The image isn't pinned",
        MessageFormat = "Found {0}",
        Category = Categories.SupplyChain,
        Description = "It may change.",
        Remediation = "Pin it.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        SecuritySeverity = 7,
        Equivalents = ["hadolint:DL3006"],
        Standards = ["CIS-DOCKER:4.2", "CWE-829"],
        HelpLink = "docs/rules/TST001.md",
    };

    public static Document Parse(string path, string text) => DocumentParser.Parse(path, SourceText.From(text))[0];

    /// <summary>A finding at the first place of a word.</summary>
    public static Diagnostic At(Document document, string word, DiagnosticDescriptor? rule = null) =>
        Diagnostic.Create(rule ?? Rule, Place(document, word), word);

    public static Location Place(Document document, string word) =>
        new(document, new TextSpan(document.Text.ToString().IndexOf(word, StringComparison.Ordinal), word.Length));

    public static AnalysisResult Result(params ImmutableArray<Diagnostic> diagnostics) =>
        new(DocumentSet.Create(diagnostics.Select(d => d.Location.Document).Distinct()), diagnostics) { Descriptors = [Rule] };

    public static string Write(IReporter reporter, AnalysisResult result, ReportOptions? options = null)
    {
        using var output = new StringWriter();
        reporter.Write(result, output, options ?? ReportOptions.Default);
        return output.ToString();
    }
}
