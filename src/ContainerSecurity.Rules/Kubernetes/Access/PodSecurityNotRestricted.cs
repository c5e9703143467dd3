using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class PodSecurityNotRestricted() : Rule(new()
{
    Id = "CNS5078",
    Title = "A namespace enforces the level baseline only",
    MessageFormat = "{0} lets in pods that run as root or may gain rights; enforce the level restricted",
    Category = Categories.Access,
    Description = "The level baseline keeps out what is known to break out of containers. The level restricted also keeps out root, privilege escalation and capabilities.",
    Remediation = "Set the label pod-security.kubernetes.io/enforce to restricted where the pods allow it.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Kubernetes,
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
                    Fixes = Fixes.Replace("Enforce the level restricted", level.Value, "restricted"),
                });
            },
            "Namespace");
}
