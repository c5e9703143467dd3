using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ContainerSecurity.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContainerSecurity.Core.Tests.Architecture;

/// <summary>The sources of a project as the compiler sees them: which file refers to a type of which other file.</summary>
internal sealed class SourceProject
{
    // The folder of NuGet and of the build, not the sources'.
    private static readonly string[] Generated = ["bin", "obj"];
    private static readonly CSharpParseOptions Options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview)
        .WithDocumentationMode(DocumentationMode.Diagnose).WithPreprocessorSymbols("NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER");

    private readonly string _folder;
    private readonly CSharpCompilation _compilation;

    private SourceProject(string folder, CSharpCompilation compilation)
    {
        _folder = folder;
        _compilation = compilation;
    }

    /// <summary>The files, relative to the project, with <c>/</c>.</summary>
    public IEnumerable<(string Path, SyntaxTree Tree)> Files => _compilation.SyntaxTrees.Select(t => (Relative(t.FilePath), t));

    /// <summary>Reads a project.</summary>
    /// <param name="name">The name of its folder.</param>
    /// <param name="references">The projects that it refers to.</param>
    public static SourceProject Read(string name, params SourceProject[] references)
    {
        var folder = Path.Combine(Repository.Root, "src", name);
        var trees = Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(f => !Generated.Contains(Path.GetRelativePath(folder, f).Split(Path.DirectorySeparatorChar)[0]))
            .Select(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f), Options, f)).ToList();
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => !Path.GetFileName(p).StartsWith("ContainerSecurity.", StringComparison.Ordinal)).Select(p => MetadataReference.CreateFromFile(p));
        var compilation = CSharpCompilation.Create(
            name, trees, [.. platform, .. references.Select(r => r._compilation.ToMetadataReference())],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        return new SourceProject(folder, compilation);
    }

    /// <summary>The files whose types a file names, through members, constants, <c>nameof</c> and comments too.</summary>
    public IEnumerable<(string Path, int Line)> ReferencesOf(SyntaxTree tree)
    {
        var model = _compilation.GetSemanticModel(tree);
        foreach (var name in tree.GetRoot().DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>())
        {
            var info = model.GetSymbolInfo(name);
            foreach (var symbol in info.Symbol is { } found ? [found] : info.CandidateSymbols.Concat(model.GetMemberGroup(name)))
            {
                if (FileOf(symbol) is { } file && file != tree.FilePath)
                    yield return (Relative(file), tree.GetLineSpan(name.Span).StartLinePosition.Line + 1);
            }
        }
    }

    // The type that a name is, or that a member belongs to; nothing for namespaces, locals and types of other assemblies.
    private string? FileOf(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? (symbol is ILocalSymbol or IParameterSymbol or IRangeVariableSymbol or INamespaceSymbol ? null : symbol.ContainingType);
        return type is not null && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly)
            ? type.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath
            : null;
    }

    private string Relative(string path) => Path.GetRelativePath(_folder, path).Replace(Path.DirectorySeparatorChar, '/');
}
