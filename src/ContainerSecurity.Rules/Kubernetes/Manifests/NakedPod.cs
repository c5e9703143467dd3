using System.Linq;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class NakedPod() : Rule(new()
{
    Id = "CNS9035",
    Title = "Pod has no controller",
    MessageFormat = "{0} has no controller; create it from a Deployment, StatefulSet, DaemonSet or Job",
    Category = Categories.Manifests,
    Description = "A bare pod is lost when its node fails or is drained; nothing recreates it on another node.",
    Remediation = "Move the pod into the template of a Deployment, StatefulSet, DaemonSet or Job.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
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
