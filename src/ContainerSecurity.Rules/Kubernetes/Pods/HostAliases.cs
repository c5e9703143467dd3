using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class HostAliases() : Rule(new()
{
    Id = "CNS2033",
    Title = "The pod rewrites its hosts file",
    MessageFormat = "{0} adds names to its hosts file; use DNS",
    Category = Categories.Privileges,
    Description = "Names in the hosts file go before DNS, so a manifest can send traffic for any name to any address.",
    Remediation = "Remove hostAliases and give the name in DNS.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 2.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["trivy:KSV-0007"],
    Standards = ["OWASP-K8S:K01"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            if (context.Node.Specification.Find("hostAliases") is { Value.Resolved: DataSequence { Items.IsEmpty: false } } entry)
            {
                context.Report(context.CreateDiagnostic(entry.Key.Location, Names.Of(context.Node)) with
                {
                    Fixes = Fixes.Remove("Remove hostAliases", entry),
                });
            }
        });
}
