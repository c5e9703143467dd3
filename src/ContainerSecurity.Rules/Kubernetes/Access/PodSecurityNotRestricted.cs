using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class PodSecurityNotRestricted() : Rule(new()
{
    Id = "CNS5078",
    Title = "Namespace enforces only the baseline Pod Security Standard",
    MessageFormat = "{0} enforces only the baseline Pod Security Standard; set pod-security.kubernetes.io/enforce to restricted",
    Category = Categories.Access,
    Description = "The level baseline blocks known privilege escalations only. The level restricted also blocks root, privilege escalation and added capabilities.",
    Remediation = "Set the label pod-security.kubernetes.io/enforce to restricted where the pods allow it.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0197", "kubescape:C-0198", "kubescape:C-0200", "kubescape:C-0201"],
    Standards = ["CIS-K8S:5.2.1", "OWASP-K8S:K04"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var level = context.Node.Labels.FirstOrDefault(label => label.Key == "pod-security.kubernetes.io/enforce");
                if (level.Key is null || !level.Value.Is("baseline"))
                    return;
                context.Report(context.CreateDiagnostic(level.Value.Location, context.Node.Identity) with
                {
                    Fixes = Fixes.Replace("Enforce the restricted level", level.Value, "restricted"),
                });
            },
            "Namespace");
}
