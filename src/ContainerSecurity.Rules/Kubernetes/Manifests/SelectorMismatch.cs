using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SelectorMismatch() : Rule(new()
{
    Id = "CNS9002",
    Title = "Selector does not match the pod template labels",
    MessageFormat = "{0} has a selector that does not match the labels of its pod template; make them equal",
    Category = Categories.Manifests,
    Description = "The API server rejects the object, so the deployment fails.",
    Remediation = "Make spec.selector match the labels of the pod template.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:mismatching-selector", "kube-score:deployment-pod-selector-labels-match-template-metadata-labels", "kube-score:statefulset-pod-selector-labels-match-template-metadata-labels", "kubescape:C-0296"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var owner = context.Node;
                if (owner.IsPartial || owner.Workloads.Length != 1 || owner.Get("spec", "selector") is not { } node)
                    return;
                if ((owner.Kind is "ReplicationController" or "DeploymentConfig" ? LabelSelector.ReadMap(node) : LabelSelector.Read(node))?.Matches(owner.Workloads[0].PodLabels) == false)
                    context.Report(node.Location, owner.Identity);
            },
            "Deployment", "StatefulSet", "DaemonSet", "ReplicaSet", "ReplicationController", "DeploymentConfig");
}
