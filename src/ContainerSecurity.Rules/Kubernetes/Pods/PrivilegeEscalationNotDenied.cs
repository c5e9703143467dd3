using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class PrivilegeEscalationNotDenied() : Rule(new()
{
    Id = "CNS2007",
    Title = "allowPrivilegeEscalation is not set to false",
    MessageFormat = "Container '{0}' does not prevent privilege escalation; set allowPrivilegeEscalation to false",
    Category = Categories.Privileges,
    Description = "Unless it is prevented, a process can gain more privileges than its parent, for example through a setuid binary.",
    Remediation = "Set securityContext.allowPrivilegeEscalation to false on every container.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Containers,
    Equivalents =
    [
        "polaris:privilegeEscalationAllowed", "checkov:CKV_K8S_20", "trivy:KSV-0001", "kubescape:C-0016", "kics:5572cc5e",
        "psa:allowPrivilegeEscalation", "psa:level:restricted", "azpolicy:1c6e92c9-99f0-4e55-9cf2-0c234dc48f99",
        "azpolicy:d77df159-718b-4aca-b94b-8e8890a98231", "azpolicy:4ee3ee6a-96ea-4d25-9c00-17f11d2e02c8",
    ],
    Standards = ["PSS:restricted", "CIS-K8S:5.2.6", "NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            var escalation = container.Security.AllowPrivilegeEscalation;
            if (container.Workload.IsWindows || !container.Workload.Has(WorkloadFeatures.SecurityContext))
                return;
            if (escalation.Is(true) || (escalation.IsUnset && !container.Workload.IsPartial))
                context.Report(context.CreateDiagnostic(escalation.Location, Names.Of(container)) with
                {
                    // The API server rejects it next to privileged: true.
                    Fixes = container.Security.Privileged.Is(true) ? [] : Fixes.Set("Set allowPrivilegeEscalation to false", container, escalation, false, "securityContext", "allowPrivilegeEscalation"),
                });
        });
}
