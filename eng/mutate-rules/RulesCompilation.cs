using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace MutateRules;

/// <summary>The rules as the build compiles them, held in memory so that a mutant costs no build.</summary>
internal sealed class RulesCompilation
{
    private const string Project = "src/ContainerSecurity.Rules/ContainerSecurity.Rules.csproj";
    private readonly CSharpCompilation _compilation;
    private readonly IReadOnlyList<ResourceDescription> _resources;

    private RulesCompilation(CSharpCompilation compilation, IReadOnlyList<ResourceDescription> resources) => (_compilation, _resources) = (compilation, resources);

    public static RulesCompilation Load(string root)
    {
        var arguments = CSharpCommandLineParser.Default.Parse(ReadCommandLine(root), Path.GetDirectoryName(Path.Combine(root, Project)), sdkDirectory: null);
        var parse = arguments.ParseOptions.WithDocumentationMode(DocumentationMode.None);
        var compilation = CSharpCompilation.Create(
            arguments.CompilationName,
            arguments.SourceFiles.Select(f => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(f.Path)), parse, f.Path)),
            arguments.MetadataReferences.Select(r => MetadataReference.CreateFromFile(r.Reference)),
            // A mutant may well leave a warning behind.
            arguments.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Suppress));
        var generators = arguments.AnalyzerReferences.Select(r => r.FilePath).Where(p => Path.GetFileName(p).StartsWith("ContainerSecurity.", StringComparison.Ordinal)).SelectMany(LoadGenerators);
        CSharpGeneratorDriver.Create(generators, parseOptions: parse).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        return new RulesCompilation((CSharpCompilation)generated, arguments.ManifestResources);
    }

    /// <summary>The classes that are rules, by name.</summary>
    public IReadOnlyList<(string Name, TypeDeclarationSyntax Type)> FindRules()
    {
        var rule = _compilation.GetTypeByMetadataName("ContainerSecurity.Rule") ?? throw new InvalidOperationException("There is no type ContainerSecurity.Rule.");
        return [.. _compilation.SyntaxTrees
            .SelectMany(t => t.GetRoot().DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<ClassDeclarationSyntax>())
            .Where(c => _compilation.GetSemanticModel(c.SyntaxTree).GetDeclaredSymbol(c) is { IsAbstract: false } type && Bases(type).Contains(rule, SymbolEqualityComparer.Default))
            .Select(c => (c.Identifier.Text, (TypeDeclarationSyntax)c))
            .OrderBy(r => r.Text, StringComparer.Ordinal)];
    }

    public SemanticModel ModelOf(SyntaxTree tree) => _compilation.GetSemanticModel(tree);

    public bool Compiles(Mutant mutant)
    {
        var tree = mutant.Apply();
        return !_compilation.ReplaceSyntaxTree(mutant.Original.SyntaxTree, tree).GetSemanticModel(tree).GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>Writes the assembly with the mutants, each of another rule.</summary>
    public void Emit(IEnumerable<Mutant> mutants, string path)
    {
        var mutated = mutants.Aggregate(_compilation, (c, m) => c.ReplaceSyntaxTree(m.Original.SyntaxTree, m.Apply()));
        using var stream = File.Create(path);
        var result = mutated.Emit(stream, manifestResources: _resources);
        if (!result.Success)
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
    }

    // What the build would hand to the compiler.
    private static List<string> ReadCommandLine(string root)
    {
        string[] arguments =
        [
            "build", Project, "-c", "Debug", "-f", "net10.0", "-p:LibraryTargetFrameworks=net10.0", "-t:PrepareResources", "-t:Compile", "-p:BuildProjectReferences=false",
            "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:DesignTimeBuild=true", "-getItem:CscCommandLineArgs",
            // An output that is never there: what is up to date would have no command line.
            "-p:NonExistentFile=none",
        ];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = root, RedirectStandardOutput = true })!;
        var json = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(i => i.GetProperty("Identity").GetString()!)];
    }

    private static IEnumerable<ISourceGenerator> LoadGenerators(string path) => Assembly.LoadFrom(path).GetTypes()
        .Where(t => t.IsDefined(typeof(GeneratorAttribute)))
        .Select(t => Activator.CreateInstance(t) is IIncrementalGenerator incremental ? incremental.AsSourceGenerator() : (ISourceGenerator)Activator.CreateInstance(t)!);

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var next = type.BaseType; next is not null; next = next.BaseType)
            yield return next;
    }
}
