using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SystemNamespace() : Rule(new()
{
    Id = "CNS9006",
    Title = "A workload is in a system namespace",
    MessageFormat = "{0} is in the namespace kube-system; put it into one of its own",
    Category = Categories.Manifests,
    Description = "Pods there get a priority and rights that are meant for the cluster's own parts.",
    Remediation = "Use a namespace of the application.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["trivy:KSV-0037"],
    Standards = ["NSA:Pod security"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            // The static pods of the control plane belong there.
            if (context.Node.Namespace.Is("kube-system") && !context.Node.Labels.Any(label => label.Key == "tier" && label.Value.Is("control-plane")))
                context.Report(context.Node.Namespace.Location, Names.Of(context.Node));
        });
}
