using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class SharedServiceAccount() : Rule(new()
{
    Id = "CNS5294",
    Title = "Workloads share a service account",
    MessageFormat = "{0} shares service account '{1}' with other workloads ({2}); give each workload its own",
    Category = Categories.Access,
    Description = "The account needs the permissions of all its workloads, so each has more than it needs, and the audit log cannot distinguish them.",
    Remediation = "Create a service account for each workload.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 2.5,
    AppliesTo = InputKinds.Kubernetes,
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
