using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class DefaultServiceAccountUsed() : Rule(new()
{
    Id = "CNS5051",
    Title = "Workload uses the default service account",
    MessageFormat = "{0} uses the default service account; set serviceAccountName to a dedicated one",
    Category = Categories.Access,
    Description = "Permissions granted to the default service account go to every pod of the namespace.",
    Remediation = "Create a ServiceAccount for the workload and set serviceAccountName to it.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:default-service-account", "checkov:CKV_K8S_41", "kubescape:C-0189", "kics:591ade62"],
    Standards = ["CIS-K8S:5.1.5", "OWASP-K8S:K01"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload.Has(WorkloadFeatures.ServiceAccounts) && !workload.IsPartial && workload.ServiceAccount.IsUnsetOr("default") && !workload.AutomountServiceAccountToken.Is(false))
                context.Report(workload.ServiceAccount.Location, Names.Of(workload));
        });
}
