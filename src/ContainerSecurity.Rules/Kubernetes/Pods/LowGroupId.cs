using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class LowGroupId() : Rule(new()
{
    Id = "CNS2031",
    Title = "The group id is low or not set",
    MessageFormat = "Container '{0}' has no group id of 10000 or more; set runAsGroup",
    Category = Categories.Privileges,
    Description = "A low group id may be that of a group of the node, whose files the container can then open if it breaks out.",
    Remediation = "Set runAsGroup to an id of 10000 or more.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 3.0,
    AppliesTo = Platforms.Kubernetes,
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
