using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class SharedServiceAccount() : Rule(new()
{
    Id = "CNS5294",
    Title = "Several workloads share a service account",
    MessageFormat = "{0} shares the service account '{1}' with {2} other workloads; give it one of its own",
    Category = Categories.Access,
    Description = "The account needs the rights of all of them, so each has the others' rights, and the audit log cannot tell them apart.",
    Remediation = "Make a service account for each workload.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 2.5,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kics:c1032cf7"],
    Standards = ["CIS-K8S:5.1.5", "OWASP-K8S:K03", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var users = context.Documents.Workloads
                .Where(w => w is { Platform: WorkloadPlatform.Kubernetes, ServiceAccount: { IsKnown: true, Value: not ("" or "default") } })
                .GroupBy(w => (WholeSet.NamespaceOf(w.Namespace), w.ServiceAccount.Value));
            foreach (var group in users)
            {
                var workloads = group.ToList();
                if (group.Key.Item1 is null || workloads.Select(w => w.Identity).Distinct().Count() < 2)
                    continue;
                foreach (var workload in workloads)
                    context.Report(workload.ServiceAccount.Location, Names.Of(workload), workload.ServiceAccount.Value, workloads.Count - 1);
            }
        });
}
