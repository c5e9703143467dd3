using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContainerSecurity.Generators;

/// <summary>Generates the property Pack of a class with GeneratedRulePackAttribute: every public rule of the assembly, created with <c>new</c>.
/// This avoids a list that all authors must edit, a scan at startup, and rules that a trimmer removes.
/// So there is no list that all authors must edit, no scan at start, and nothing for a trimmer to miss.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class RulePackGenerator : IIncrementalGenerator
{
    private const string Attribute = "ContainerSecurity.GeneratedRulePackAttribute";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var packs = context.SyntaxProvider
            .ForAttributeWithMetadataName(Attribute, static (node, _) => node is TypeDeclarationSyntax, PackClass.Read)
            .WithTrackingName("Packs");

        // A partial class may have several declarations, each with a base list.
        var rules = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => node is ClassDeclarationSyntax { BaseList: not null }, RuleClass.Read)
            .Where(static rule => rule is not null)
            .Collect()
            .Select(static (found, _) => Arrange(found))
            .WithTrackingName("Rules");

        context.RegisterSourceOutput(packs.Combine(rules), static (output, pair) => WritePack(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(packs.Collect().Select(static (found, _) => !found.IsEmpty).Combine(rules), static (output, pair) =>
        {
            if (pair.Left)
                ReportRules(output, pair.Right);
        });
    }

    private static EquatableList<RuleClass> Arrange(ImmutableArray<RuleClass?> found) =>
        new(found.OfType<RuleClass>().GroupBy(r => r.Name, StringComparer.Ordinal).Select(g => g.First()).OrderBy(r => r.Name, StringComparer.Ordinal));

    private static void WritePack(SourceProductionContext output, PackClass pack, EquatableList<RuleClass> rules)
    {
        if (pack.NotPartial is { } type)
            output.ReportDiagnostic(Diagnostic.Create(Problems.NotPartial, pack.Place.ToLocation(), type));
        else if (pack.IsGeneric)
            output.ReportDiagnostic(Diagnostic.Create(Problems.GenericPack, pack.Place.ToLocation(), pack.Types[pack.Types.Count - 1].Split(' ').Last()));
        else
            output.AddSource(pack.HintName, PackWriter.Write(pack, [.. rules.Where(r => r.Obstacle is null).Select(r => r.Name)]));
    }

    private static void ReportRules(SourceProductionContext output, EquatableList<RuleClass> rules)
    {
        foreach (var rule in rules.Where(r => r.Obstacle is not null))
            output.ReportDiagnostic(Diagnostic.Create(Problems.NoInstance, rule.Place.ToLocation(), rule.Name.Replace("global::", ""), rule.Obstacle));
    }
}
