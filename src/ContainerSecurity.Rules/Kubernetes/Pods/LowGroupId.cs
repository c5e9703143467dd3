using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class LowGroupId() : Rule(new()
{
    Id = "CNS2031",
    Title = "runAsGroup is below 10000 or not set",
    MessageFormat = "Container '{0}' has no runAsGroup of 10000 or higher; set one",
    Category = Categories.Privileges,
    Description = "A low group ID can match a group on the node, whose files the container can then access if it escapes.",
    Remediation = "Set runAsGroup to an ID of 10000 or higher.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:container-security-context-user-group-id", "trivy:KSV-0021"],
    Standards = ["OWASP-K8S:K01", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var group = context.Node.Security.RunAsGroup;
            if (context.Node.Workload is { IsWindows: false, Platform: WorkloadPlatform.Kubernetes } workload
                && (group.IsKnown ? group.Value < 10000 : group.IsUnset && !workload.IsPartial))
            {
                context.Report(group.Location, Names.Of(context.Node));
            }
        });
}
