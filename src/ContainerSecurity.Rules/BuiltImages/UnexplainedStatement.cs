using System.Linq;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class UnexplainedStatement() : Rule(new()
{
    Id = "CNS1135",
    Title = "VEX statement has no justification",
    MessageFormat = "The statement 'not_affected' for {0} has no justification; add one",
    Category = Categories.SupplyChain,
    Description = "A VEX statement suppresses the vulnerability in all reports; without a justification nobody can check whether it still holds.",
    Remediation = "Add a justification, or an impact statement that explains why the vulnerability is not exploitable.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Containers,
    Standards = ["NIST-800-190:4.1.1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            foreach (var statement in context.Node.Statements)
            {
                if (statement is { Status: VexStatus.NotAffected, Justification: null, Statement: null })
                    context.Report(statement.Location, statement.Vulnerabilities.FirstOrDefault() ?? "a vulnerability");
            }
        });
}
