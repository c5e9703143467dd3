using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class NoSecurityContext() : Rule(new()
{
    Id = "CNS2034",
    Title = "No securityContext is set",
    MessageFormat = "No securityContext applies to container '{0}'; add one",
    Category = Categories.Privileges,
    Description = "Without a securityContext every setting has the platform's default, and the defaults favor compatibility over security.",
    Remediation = "Add a securityContext with runAsNonRoot, allowPrivilegeEscalation, capabilities, seccompProfile and readOnlyRootFilesystem, as far as the platform supports them.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Containers,
    // C-0211 bundles fifteen checks; these are the ones that require a setting to be present.
    Equivalents =
    [
        "checkov:CKV_K8S_29", "checkov:CKV_K8S_30", "trivy:KSV-0118", "kics:a97a340a", "kubescape:set-fsgroup-value",
        "kubescape:set-fsgroupchangepolicy-value", "kubescape:set-supplementalgroups-values", "kubescape:set-seLinuxOptions", "kubescape:set-seccomp-profile",
    ],
    Standards = ["CIS-K8S:5.7.3", "CIS-AKS:4.7.2", "OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            if (container.Workload is { IsPartial: false } workload && workload.Has(WorkloadFeatures.SecurityContext)
                && container.Security.Node is null && workload.Security.Node is null)
            {
                context.Report(container.Location, Names.Of(container));
            }
        });
}
