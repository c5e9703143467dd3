using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SystemNamespace() : Rule(new()
{
    Id = "CNS9006",
    Title = "Workload runs in the namespace kube-system",
    MessageFormat = "{0} is in the namespace 'kube-system'; move it to a dedicated namespace",
    Category = Categories.Manifests,
    Description = "Workloads there can use the priority classes and service accounts that are reserved for cluster components.",
    Remediation = "Move the workload to a namespace of the application.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0037"],
    Standards = ["NSA:Pod security"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            // Static pods of the control plane belong in kube-system.
            if (context.Node.Namespace.Is("kube-system") && !context.Node.PodLabels.Any(label => label.Key == "tier" && label.Value.Is("control-plane")))
                context.Report(context.Node.Namespace.Location, Names.Of(context.Node));
        });
}
