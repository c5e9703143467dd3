using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ContainerSecurity.Generators.Analysis;

/// <summary>Checks that rules list the options that they read, and read those that they list (CNSGEN013).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OptionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Problems.WrongOption);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Find(start.Compilation) is not { } types)
                return;
            var uses = new OptionUses(types);
            start.RegisterOperationAction(uses.AddReference, OperationKind.FieldReference, OperationKind.PropertyReference);
            start.RegisterOperationAction(uses.AddCall, OperationKind.Invocation);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (var (option, location) in uses.Unused())
                    end.ReportDiagnostic(Diagnostic.Create(Problems.WrongOption, location, option.Name, "is listed in Options, but no code reads it"));
                foreach (var (option, rule, location) in uses.Unlisted())
                    end.ReportDiagnostic(Diagnostic.Create(Problems.WrongOption, location, option.Name, $"is read, but '{rule.Name}' does not list it in Options, so no configuration can set it"));
            });
        });
    }
}
