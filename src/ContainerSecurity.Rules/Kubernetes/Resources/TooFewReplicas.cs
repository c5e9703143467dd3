using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class TooFewReplicas() : Rule(new()
{
    Id = "CNS6010",
    Title = "A deployment has too few replicas",
    MessageFormat = "{0} has fewer than {1} replicas; raise replicas or scale it automatically",
    Category = Categories.Resources,
    Description = "One replica is no replica: each update, each node that goes away is an outage.",
    Remediation = "Set replicas to at least the configured number, or add a HorizontalPodAutoscaler.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["kube-linter:minimum-three-replicas", "kube-score:deployment-replicas", "polaris:deploymentMissingReplicas"],
})
{
    /// <summary>How many replicas there must be.</summary>
    public static readonly RuleOption<int> Minimum = new("minimum", 2, "How many replicas a Deployment must have.");

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
                // The number is a fault wherever it stands, in a patch too; that there is none only where the whole object is there.
                var written = deployment.Get("spec", "replicas") as DataScalar;
                var count = written is null or { IsNull: true } ? deployment.Workloads.Any(w => !w.IsPartial) ? 1 : null : written.AsInteger();
                var location = written?.Location ?? deployment.Location;
                var minimum = context.OptionsFor(location.Document).Get(Minimum);
                if (count > 0 && count < minimum)
                    context.Report(location, deployment.Identity, minimum);
            }
        });
}
