using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class TwoReplicas() : Rule(new()
{
    Id = "CNS6060",
    Title = "Two replicas cannot survive failure during update",
    MessageFormat = "{0} can run with only two replicas; use three to survive a failure during an update",
    Category = Categories.Resources,
    Description = "While one of two replicas is updated or rescheduled, the other runs alone, and its failure is an outage.",
    Remediation = "Set replicas, or minReplicas of the autoscaler, to 3.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:minimum-three-replicas", "kube-linter:hpa-minimum-three-replicas"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var scalers = new Autoscalers(context.Documents);
            foreach (var scaler in context.Documents.ObjectsOfKind("HorizontalPodAutoscaler"))
                Check(context, scaler, "minReplicas");
            foreach (var deployment in context.Documents.ObjectsOfKind("Deployment").Concat(context.Documents.ObjectsOfKind("DeploymentConfig")))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (!scalers.MayScale(deployment.Kind, deployment.Namespace, deployment.Name))
                    Check(context, deployment, "replicas");
            }
        });

    private static void Check(RuleContext<DocumentSet> context, KubernetesObject node, string key)
    {
        if (node.Get("spec", key) is DataScalar count && count.AsInteger() == 2)
            context.Report(count.Location, node.Identity);
    }
}
