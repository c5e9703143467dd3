using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ContainerSecurity.Generators.Tests;

/// <summary>Compiles sources that refer to Core, with the generator at work.</summary>
internal static class Compilation
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.Immutable.dll" or "netstandard.dll" or "ContainerSecurity.Core.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    // What the rules of these tests derive from, so that a declaration is all that they need.
    private const string BareRule = """
        namespace Bare
        {
            public abstract class BareRule : ContainerSecurity.Rule
            {
                protected BareRule()
                    : base((ContainerSecurity.DiagnosticDescriptor)null!)
                {
                }

                public override void Initialize(ContainerSecurity.AnalysisContext context)
                {
                }
            }
        }
        """;

    public static CSharpCompilation Of(params string[] sources) => CSharpCompilation.Create(
        "Contoso.Rules",
        sources.Append(BareRule).Select((s, i) => CSharpSyntaxTree.ParseText(s, CSharpParseOptions.Default, $"Source{i}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new RulePackGenerator().AsSourceGenerator()],
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>A rule of that declaration, such as <c>public sealed class Name</c>.</summary>
    public static string Rule(string declaration, string members = "") => $$"""
        {{declaration}} : Bare.BareRule
        {
            {{members}}
        }
        """;

    /// <summary>Runs the generator; what it gives must compile.</summary>
    public static (string Text, ImmutableArray<Microsoft.CodeAnalysis.Diagnostic> Problems) Generate(params string[] sources)
    {
        var run = Driver().RunGeneratorsAndUpdateCompilation(Of(sources), out var output, out var problems);
        var text = string.Concat(run.GetRunResult().GeneratedTrees.Select(t => t.ToString()));
        if (problems.IsEmpty)
            output.GetDiagnostics().Where(d => d.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning).Should().BeEmpty("what is generated compiles:\n{0}", text);
        return (text, problems);
    }
}
