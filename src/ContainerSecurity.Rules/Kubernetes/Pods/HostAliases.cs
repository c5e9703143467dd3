using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class HostAliases() : Rule(new()
{
    Id = "CNS2033",
    Title = "Pod adds hostAliases to /etc/hosts",
    MessageFormat = "{0} adds hostAliases to its hosts file; remove them and use DNS",
    Category = Categories.Privileges,
    Description = "Entries in the hosts file take precedence over DNS, so a manifest can redirect traffic for any name to any address.",
    Remediation = "Remove hostAliases and add the name to DNS.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 2.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0007"],
    Standards = ["OWASP-K8S:K01"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            if (context.Node.PodSpec.Find("hostAliases") is { Value.Resolved: DataSequence { Items.IsEmpty: false } } entry)
            {
                context.Report(context.CreateDiagnostic(entry.Key.Location, Names.Of(context.Node)) with
                {
                    Fixes = Fixes.Remove("Remove hostAliases", entry),
                });
            }
        });
}
