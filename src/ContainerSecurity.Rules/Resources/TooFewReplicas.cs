using System.Collections.Immutable;
using ContainerSecurity.Rules.Shared;

namespace ContainerSecurity.Rules.Resources;

/// <summary>CNS6010: a deployment has too few replicas.</summary>
public sealed class TooFewReplicas : Rule
{
    /// <summary>How many replicas there must be.</summary>
    public static readonly RuleOption<int> Minimum = new("minimum", 2, "How many replicas a Deployment must have.");

    private static readonly DiagnosticDescriptor Descriptor = new()
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
        HelpLink = RuleHelp.Link("CNS6010"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override ImmutableArray<RuleOption> Options => [Minimum];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            var workload = context.Node;
            if (workload is not { Kind: "Deployment", IsPartial: false } || Autoscalers.Target(context.Documents, workload))
                return;
            var wanted = context.Options.Get(Minimum);
            if (workload.Replicas.IsKnown ? workload.Replicas.Value < wanted && workload.Replicas.Value > 0 : workload.Replicas.IsUnset)
                context.Report(Descriptor, workload.Replicas.Location, Names.Of(workload), wanted);
        });
}
