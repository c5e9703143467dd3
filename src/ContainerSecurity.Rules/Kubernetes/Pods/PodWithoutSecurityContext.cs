using System;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class PodWithoutSecurityContext() : Rule(new()
{
    Id = "CNS2094",
    Title = "The pod has no security settings of its own",
    MessageFormat = "{0} has no securityContext for the pod; set there what holds for all its containers",
    Category = Categories.Privileges,
    Description = "What the pod sets holds for every container, those that a tool adds later included; what single containers set holds for them alone.",
    Remediation = "Set runAsNonRoot, seccompProfile and the ids in spec.securityContext.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 1.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["trivy:KSV-0118", "checkov:CKV_K8S_29"],
    Standards = ["CIS-K8S:5.7.3", "OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            // A pod of which no container has settings either is CNS2034's matter.
            if (workload is { Platform: WorkloadPlatform.Kubernetes, IsPartial: false } && workload.Containers.Any(c => c.Security.Node is not null) && !SaysAnything(workload))
                context.Report(workload.Location, Names.Of(workload));
        });

    // Keys that tools put in begin with an underscore.
    private static bool SaysAnything(Workload workload) =>
        workload.Security.Node?.Entries.Any(entry => !entry.Key.Text.StartsWith("_", StringComparison.Ordinal)) == true;
}
