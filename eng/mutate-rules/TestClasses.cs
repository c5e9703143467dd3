using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace MutateRules;

/// <summary>The classes of tests, each with the names that it uses.</summary>
internal sealed class TestClasses
{
    private readonly List<(string Name, ImmutableHashSet<string> Words)> _classes = [];

    public TestClasses(string folder)
    {
        foreach (var path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
            // What holds for all rules is no test of one.
            if (relative.StartsWith("bin/", StringComparison.Ordinal) || relative.StartsWith("obj/", StringComparison.Ordinal) || relative.StartsWith("Catalogue/", StringComparison.Ordinal))
                continue;
            Add((CompilationUnitSyntax)CSharpSyntaxTree.ParseText(File.ReadAllText(path)).GetRoot());
        }
    }

    /// <summary>The full names of the classes that test a rule.</summary>
    public ImmutableArray<string> Of(string rule) => [.. _classes.Where(c => c.Words.Contains(rule)).Select(c => c.Name)];

    private void Add(CompilationUnitSyntax unit)
    {
        // An alias of a verifier names the rule for the whole file; a using of a namespace names none.
        var aliases = unit.Usings.Where(u => u.Alias is not null).SelectMany(Words).ToList();
        foreach (var type in unit.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<ClassDeclarationSyntax>())
        {
            if (!type.DescendantNodes().OfType<AttributeSyntax>().Any(a => a.Name.ToString() is "Fact" or "Theory"))
                continue;
            var space = type.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>()?.Name.ToString();
            _classes.Add(($"{space}.{type.Identifier.Text}", [.. aliases, .. Words(type)]));
        }
    }

    private static IEnumerable<string> Words(SyntaxNode node) => node.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.Text);
}
