using System.Linq;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class NakedPod() : Rule(new()
{
    Id = "CNS9035",
    Title = "A Pod has no controller",
    MessageFormat = "{0} has no controller; use a Deployment, Job or another one",
    Category = Categories.Manifests,
    Description = "When its node goes away the pod is gone, and nothing starts it elsewhere.",
    Remediation = "Put the pod into a Deployment, StatefulSet, DaemonSet or Job.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kubescape:C-0073", "azpolicy:65280eef-c8b4-425e-9aec-af55e55bf581"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var node = context.Node;
                if (!node.IsPartial && node.Get("metadata", "ownerReferences") is null && !node.Annotations.Any(a => a.Key is "helm.sh/hook" or "kubernetes.io/config.source"))
                    context.Report(node.Location, node.Identity);
            },
            "Pod");
}
