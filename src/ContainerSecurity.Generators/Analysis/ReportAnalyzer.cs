using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ContainerSecurity.Generators.Analysis;

/// <summary>Checks the arguments (CNSGEN010) and descriptors (CNSGEN011) of reported findings.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReportAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Problems.WrongArguments, Problems.ForeignDescriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is not { } types)
                return;
            var cards = new CardTable(types);
            var rules = new CardsOfRules(types, cards);
            var reports = new ConcurrentBag<(IInvocationOperation Call, INamedTypeSymbol Rule)>();
            start.RegisterOperationAction(c => cards.Add(c.Operation), OperationKind.FieldInitializer, OperationKind.PropertyInitializer);
            start.RegisterOperationAction(
                c =>
                {
                    var call = (IInvocationOperation)c.Operation;
                    if (call.TargetMethod.MethodKind == MethodKind.Constructor && types.IsRule(c.ContainingSymbol.ContainingType))
                        rules.Add(c.ContainingSymbol.ContainingType.OriginalDefinition, call);
                    else if ((types.IsOfContext(call.TargetMethod) || types.IsCreate(call.TargetMethod)) && types.RuleAround(c.ContainingSymbol) is { } rule)
                        reports.Add((call, rule));
                },
                OperationKind.Invocation);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var (call, rule) in reports)
                    Check(end, call, rule, types, cards, rules);
            });
        });
    }

    private static void Check(CompilationAnalysisContext context, IInvocationOperation call, INamedTypeSymbol rule, KnownTypes types, CardTable cards, CardsOfRules rules)
    {
        var named = call.Arguments.FirstOrDefault(a => types.IsDescriptor(a.Parameter?.Type));
        Card[] possible = named is not null ? [.. cards.Resolve(named.Value)] : rules.Single(rule) is { } single ? [single] : [];
        foreach (var card in possible)
        {
            if (named is not null && rules.Lacks(rule, card))
                context.ReportDiagnostic(Diagnostic.Create(Problems.ForeignDescriptor, named.Syntax.GetLocation(), card.Name, rule.Name));
            if (card.Format is { } format && MessageFormat.CountArguments(format) is { } wanted && CountArguments(call) is { } given && given != wanted)
                context.ReportDiagnostic(Diagnostic.Create(Problems.WrongArguments, call.Syntax.GetLocation(), card.Name, wanted, given));
        }
    }

    // Null for an array of unknown length.
    private static int? CountArguments(IInvocationOperation call) => call.Arguments.FirstOrDefault(a => a.Parameter?.IsParams == true)?.Value switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues.Length,
        IArrayCreationOperation { DimensionSizes.Length: 1 } array => array.DimensionSizes[0].ConstantValue.Value as int?,
        // The oldest compiler that runs this has no operation for it.
        { Syntax: CollectionExpressionSyntax list } when list.Elements.All(e => e is ExpressionElementSyntax) => list.Elements.Count,
        _ => null,
    };
}
