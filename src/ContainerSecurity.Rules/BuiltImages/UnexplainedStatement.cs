using System.Linq;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class UnexplainedStatement() : Rule(new()
{
    Id = "CNS1135",
    Title = "A statement gives no reason why a vulnerability does no harm",
    MessageFormat = "It is stated without a reason that {0} does no harm; add a justification",
    Category = Categories.SupplyChain,
    Description = "A statement takes the vulnerability out of all reports; without a reason nobody can tell whether it still holds.",
    Remediation = "Add a justification, or say in words why it does no harm.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Containers,
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
