using System.Globalization;

namespace ContainerSecurity.Rules.BuiltImages;

public sealed class ExpiredException() : Rule(new()
{
    Id = "CNS1134",
    Title = "An exception for a vulnerability is over",
    MessageFormat = "The exception for {0} ended on {1}; mend the image, or decide anew and set another day",
    Category = Categories.SupplyChain,
    Description = "It was accepted for a time, and the time is over: either it is mended and the entry can go, or it was forgotten.",
    Remediation = "Mend the image and remove the entry, or set a new day with the reason.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Containers,
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
