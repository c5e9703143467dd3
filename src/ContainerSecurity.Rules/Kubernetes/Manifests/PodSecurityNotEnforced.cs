using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class PodSecurityNotEnforced() : Rule(new()
{
    Id = "CNS9020",
    Title = "Namespace does not enforce a Pod Security level",
    MessageFormat = "{0} does not enforce the Pod Security level 'baseline' or 'restricted'; set the label pod-security.kubernetes.io/enforce",
    Category = Categories.Manifests,
    Description = "Without the label, or with the level 'privileged', the namespace admits privileged pods that can take over their node.",
    Remediation = "Set pod-security.kubernetes.io/enforce to 'baseline' or 'restricted'.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kubescape:pod-security-admission-applied-1", "kubescape:C-0193", "kubescape:C-0194", "kubescape:C-0195",
        "kubescape:C-0196", "kubescape:C-0197", "kubescape:C-0198", "kubescape:C-0199",
        "kubescape:C-0200", "kubescape:C-0201", "kubescape:C-0202", "kubescape:C-0203",
        "kubescape:C-0204",
    ],
    Standards = ["CIS-K8S:5.2.1", "OWASP-K8S:K04", "PSS:baseline"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var level = context.Node.Labels.FirstOrDefault(label => label.Key == "pod-security.kubernetes.io/enforce");
                if (!context.Node.IsPartial && !level.Value.IsUnknown && level.Value.Value is not ("baseline" or "restricted"))
                {
                    context.Report(context.CreateDiagnostic(level.Key is null ? context.Node.Location : level.Value.Location, context.Node.Identity) with
                    {
                        Fixes = Fixes.Set("Enforce the Pod Security level 'baseline'", context.Node.Node, "baseline", "metadata", "labels", "pod-security.kubernetes.io/enforce"),
                    });
                }
            },
            "Namespace");
}
