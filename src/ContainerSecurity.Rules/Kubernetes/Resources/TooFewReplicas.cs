using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class TooFewReplicas() : Rule(new()
{
    Id = "CNS6010",
    Title = "Deployment has too few replicas",
    MessageFormat = "{0} has fewer than {1} replicas; raise replicas or add a HorizontalPodAutoscaler",
    Category = Categories.Resources,
    Description = "With a single replica, every failed or drained node is an outage.",
    Remediation = "Set replicas to at least the configured minimum, or add a HorizontalPodAutoscaler.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:minimum-three-replicas", "kube-score:deployment-replicas", "polaris:deploymentMissingReplicas"],
})
{
    /// <summary>The minimum number of replicas.</summary>
    public static readonly RuleOption<int> Minimum = new("minimum", 2, "The minimum number of replicas of a Deployment.");

    public override ImmutableArray<RuleOption> Options => [Minimum];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var scalers = new Autoscalers(context.Documents);
            foreach (var deployment in context.Documents.ObjectsOfKind("Deployment").Concat(context.Documents.ObjectsOfKind("DeploymentConfig")))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                if (scalers.MayScale(deployment.Kind, deployment.Namespace, deployment.Name))
                    continue;
                // A written number is checked in patches too; a missing number only in complete objects.
                var written = deployment.Get("spec", "replicas") as DataScalar;
                var count = written is null or { IsNull: true } ? deployment.Workloads.Any(w => !w.IsPartial) ? 1 : null : written.AsInteger();
                var location = written?.Location ?? deployment.Location;
                var minimum = context.OptionsFor(location.Document).Get(Minimum);
                if (count > 0 && count < minimum)
                    context.Report(location, deployment.Identity, minimum);
            }
        });
}
