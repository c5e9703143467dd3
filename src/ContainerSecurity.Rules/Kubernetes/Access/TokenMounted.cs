using ContainerSecurity.Rules.Kubernetes.Access.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class TokenMounted() : Rule(new()
{
    Id = "CNS5050",
    Title = "Workload automounts its service account token",
    MessageFormat = "{0} mounts its service account token; set automountServiceAccountToken: false unless it calls the Kubernetes API",
    Category = Categories.Access,
    Description = "An attacker in the pod finds the token in a file and can call the API server with the permissions of the service account, although most programs never use it.",
    Remediation = "Set automountServiceAccountToken: false in the pod, or in the service account and leave the field out of the pod.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "polaris:automountServiceAccountToken", "checkov:CKV_K8S_38", "kubescape:C-0034", "kubescape:C-0190", "kics:48471392",
        "azpolicy:423dd1ba-798e-40e4-9c4d-b6902674b423", "defender:Kubernetes clusters should disable automounting API credentials",
        "azpolicy:57f274ef-580a-4ed2-bcf8-5c6fa3775253",
    ],
    Standards = [
        "CIS-K8S:5.1.6", "CIS-AKS:4.1.6", "NSA:Pod security", "OWASP-K8S:K01",
        "CWE-522",
    ],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            var mounts = workload.AutomountServiceAccountToken;
            if (!workload.Has(WorkloadFeatures.ServiceAccounts) || workload.IsPartial || mounts.Is(false) || mounts.IsUnknown)
                return;
            if (mounts.IsKnown || !ServiceAccounts.DenyToken(context.Documents, workload))
            {
                context.Report(context.CreateDiagnostic(mounts.Location, Names.Of(workload)) with
                {
                    Fixes = Fixes.Set("Set automountServiceAccountToken to false", workload.PodSpec, false, "automountServiceAccountToken"),
                });
            }
        });
}
