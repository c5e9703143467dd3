using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ContainerSecurity.Generators.Analysis;

/// <summary>Checks that ids are 2 to 12 uppercase letters and 3 to 5 digits (CNSGEN012).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdAnalyzer : DiagnosticAnalyzer
{
    private static readonly Regex Form = new(@"^[A-Z]{2,12}[0-9]{3,5}\z", RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Problems.WrongId);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is { } types)
                start.RegisterOperationAction(c => Check(c, types), OperationKind.ObjectCreation, OperationKind.With);
        });
    }

    private static void Check(OperationAnalysisContext context, KnownTypes types)
    {
        var initializer = context.Operation is IWithOperation with ? with.Initializer : ((IObjectCreationOperation)context.Operation).Initializer;
        if (types.IsDescriptor(context.Operation.Type) && CardTable.Find(initializer, "Id") is { ConstantValue.Value: string id } value && !Form.IsMatch(id))
            context.ReportDiagnostic(Diagnostic.Create(Problems.WrongId, value.Syntax.GetLocation(), id));
    }
}
