using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using ContainerSecurity.Generators.Analysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContainerSecurity.Generators.Tests;

/// <summary>Runs the analyzers for authors of rules over sources that refer to Core.</summary>
internal static class AnalyzerRun
{
    private const string Usings = "using System.Collections.Immutable;\nusing ContainerSecurity;\nnamespace Contoso.Rules;\n";

    /// <summary>A card as an expression.</summary>
    public static string Card(string format = "Found {0}", string id = "CONTOSO001") =>
        $$"""new() { Id = "{{id}}", Title = "t", MessageFormat = "{{format}}", Category = "c", Description = "d", Remediation = "r", DefaultSeverity = DiagnosticSeverity.Error }""";

    /// <summary>A rule with an action for images.</summary>
    /// <param name="bases">The call of the base class, such as <c>Rule(Descriptor)</c>.</param>
    /// <param name="action">The statements of the action.</param>
    /// <param name="members">Other members.</param>
    public static string Rule(string bases, string action, string members = "") => $$"""
        public sealed class Sample() : {{bases}}
        {
            {{members}}

            public override void Initialize(AnalysisContext context) => context.RegisterImageReferenceAction(static context =>
            {
                {{action}}
            });
        }
        """;

    /// <summary>What the analyzers report, as ids and messages, in order of place; the sources must compile.</summary>
    public static async Task<IReadOnlyList<string>> Analyze(params string[] sources)
    {
        var compilation = Compilation.Of([.. sources.Select(s => Usings + s)]);
        compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Should().BeEmpty();
        var found = await new CompilationWithAnalyzers(compilation, [new ReportAnalyzer(), new IdAnalyzer(), new OptionAnalyzer()], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.OrderBy(d => d.Location.SourceTree!.FilePath, System.StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).Select(d => $"{d.Id} {Text(d)}: {d.GetMessage(null)}")];
    }

    private static string Text(Microsoft.CodeAnalysis.Diagnostic diagnostic) => diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length);
}
