using System;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class PodWithoutSecurityContext() : Rule(new()
{
    Id = "CNS2094",
    Title = "Pod has no pod-level securityContext",
    MessageFormat = "{0} has no pod-level securityContext; set the settings that all its containers share there",
    Category = Categories.Privileges,
    Description = "Pod-level settings apply to every container, including sidecars that are injected later. Container-level settings apply to that container only.",
    Remediation = "Set runAsNonRoot, seccompProfile and the user and group IDs in spec.securityContext.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 1.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0118", "checkov:CKV_K8S_29"],
    Standards = ["CIS-K8S:5.7.3", "OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            // CNS2034 reports pods in which no container has a securityContext either.
            if (workload is { Platform: WorkloadPlatform.Kubernetes, IsPartial: false } && workload.Containers.Any(c => c.Security.Node is not null) && !SaysAnything(workload))
                context.Report(workload.Location, Names.Of(workload));
        });

    // Keys that tools insert begin with an underscore.
    private static bool SaysAnything(Workload workload) =>
        workload.Security.Node?.Entries.Any(entry => !entry.Key.Text.StartsWith("_", StringComparison.Ordinal)) == true;
}
