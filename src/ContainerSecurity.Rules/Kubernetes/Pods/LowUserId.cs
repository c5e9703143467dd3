using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class LowUserId() : Rule(new()
{
    Id = "CNS2030",
    Title = "runAsUser is below 10000 or not set",
    MessageFormat = "Container '{0}' has no runAsUser of 10000 or higher; set one",
    Category = Categories.Privileges,
    Description = "A low user ID can match an account on the node, whose files the container then owns if it escapes.",
    Remediation = "Set runAsUser to an ID of 10000 or higher.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-score:container-security-context-user-group-id", "checkov:CKV_K8S_40", "trivy:KSV-0020", "kics:02323c00",
        "azpolicy:a8e3ce3c-cac3-4402-a28a-03ee3ede9790", "azpolicy:97de439f-fd35-4d43-a693-3644f51a51fd",
        "azpolicy:fe74a23d-79e4-401c-bd0d-fd7a5b35af32",
    ],
    Standards = ["OWASP-K8S:K01", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var user = context.Node.Security.RunAsUser;
            if (context.Node.Workload is { IsWindows: false, Platform: WorkloadPlatform.Kubernetes } workload
                && (user.IsKnown ? user.Value < 10000 : user.IsUnset && !workload.IsPartial))
            {
                context.Report(user.Location, Names.Of(context.Node));
            }
        });
}
