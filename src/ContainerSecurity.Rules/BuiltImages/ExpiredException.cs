using System.Globalization;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class ExpiredException() : Rule(new()
{
    Id = "CNS1134",
    Title = "Vulnerability waiver has expired",
    MessageFormat = "The waiver for {0} expired on {1}; fix the vulnerability, or extend the waiver with a new date",
    Category = Categories.SupplyChain,
    Description = "The risk was accepted for a limited time. Now the vulnerability is either fixed and the entry obsolete, or it was forgotten.",
    Remediation = "Fix the vulnerability and remove the entry, or set a new date with a reason.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Containers,
    Standards = ["NIST-800-190:4.1.1", "MCSB:PV-6"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            if (context.Today is not { } today)
                return;
            foreach (var exception in context.Node.VulnerabilityExceptions)
            {
                if (exception.Until is { IsKnown: true } until && until.Value < today.Date)
                    context.Report(until.Location, exception.Id, until.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            }
        });
}
