using ContainerSecurity.Rules.Kubernetes.Pods.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Pods;

public sealed class RootGroup() : Rule(new()
{
    Id = "CNS2032",
    Title = "Container runs with the root group",
    MessageFormat = "{0} uses the root group (ID 0); use an ID above 0",
    Category = Categories.Privileges,
    Description = "Many files in images are writable by the root group, so a process in that group can change them without being root.",
    Remediation = "Set runAsGroup, fsGroup and supplementalGroups to IDs above 0.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0211", "kube-linter:run-as-non-root", "trivy:KSV-0116", "kubescape:C-0013"],
    Standards = ["NSA:Pod security", "OWASP-K8S:K01", "CWE-250"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var group in RootGroups.Of(context.Node))
                context.Report(group.Location, Names.Of(context.Node));
        });
}
