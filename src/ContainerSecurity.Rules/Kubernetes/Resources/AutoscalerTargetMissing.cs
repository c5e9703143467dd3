using System.Collections.Immutable;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class AutoscalerTargetMissing() : Rule(new()
{
    Id = "CNS6017",
    Title = "HorizontalPodAutoscaler target does not exist",
    MessageFormat = "{0} scales {1}, which is not in the analyzed manifests; correct scaleTargetRef",
    Category = Categories.Resources,
    Description = "Nothing is scaled, so the existing replicas carry the whole load.",
    Remediation = "Set scaleTargetRef to a workload in the same namespace.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:dangling-horizontalpodautoscaler", "kube-score:horizontalpodautoscaler-has-target", "kubescape:C-0300", "kics:2f652c42"],
})
{
    // An operator may create the target of any other kind.
    private static readonly ImmutableArray<string> Workloads = ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController", "DeploymentConfig"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            if (context.Documents.Workloads.IsEmpty || !WholeSet.HasAllPods(context.Documents))
                return;
            foreach (var scaler in context.Documents.ObjectsOfKind("HorizontalPodAutoscaler"))
            {
                if (WholeSet.NamespaceOf(scaler.Namespace) is { } place
                    && scaler.Get("spec", "scaleTargetRef", "name") is { } target
                    && WholeSet.Text(target) is { } name
                    && WholeSet.Text(scaler.Get("spec", "scaleTargetRef", "kind")) is { } kind
                    && Workloads.Contains(kind)
                    && !WholeSet.Has(context.Documents, kind, place, name))
                    context.Report(target.Location, scaler.Identity, $"{kind}/{name}");
            }
        });
}
