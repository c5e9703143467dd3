using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class RequiredAnnotationMissing() : Rule(new()
{
    Id = "CNS9041",
    Title = "Required annotation is missing",
    MessageFormat = "{0} has no annotation '{1}'; add it",
    Category = Categories.Manifests,
    Description = "Tools and operators that rely on the annotation skip the workload.",
    Remediation = "Add the annotation.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:required-annotation-email", "azpolicy:9a5f4e39-e427-4d5d-ae73-93db00328bec"],
})
{
    /// <summary>The annotations that each workload must have. Without it the rule reports nothing.</summary>
    public static readonly RuleOption<ImmutableArray<string>> Annotations = new("annotations", [], "The annotations that each workload must have. Without it the rule reports nothing.");

    public override ImmutableArray<RuleOption> Options => [Annotations];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var node = context.Node;
                if (node.IsPartial || node.Get("metadata") is DataScalar || node.Get("metadata", "annotations") is DataScalar { IsNull: false })
                    return;
                foreach (var annotation in context.Options.Get(Annotations).Where(annotation => !node.Annotations.Any(a => a.Key == annotation)))
                    context.Report(node.Location, node.Identity, annotation);
            },
            "Pod", "Deployment", "DaemonSet", "StatefulSet", "ReplicaSet", "ReplicationController", "Job", "CronJob", "DeploymentConfig");
}
