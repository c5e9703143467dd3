using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Resources;

/// <summary>CNS6014: a disruption budget never allows an eviction.</summary>
public sealed class BudgetBlocksEviction : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6014",
        Title = "A disruption budget never allows an eviction",
        MessageFormat = "{0} never lets a pod be evicted, so nodes cannot be drained; allow at least one",
        Category = Categories.Resources,
        Description = "Nodes cannot be drained, so updates of the cluster and its fixes stand still.",
        Remediation = "Set maxUnavailable to at least 1, or minAvailable below the number of replicas.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["kube-linter:pdb-max-unavailable", "kube-linter:pdb-min-available", "polaris:pdbDisruptionsIsZero"],
        HelpLink = RuleHelp.Link("CNS6014"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (context.Node.Get("spec", "maxUnavailable") is DataScalar { Text: "0" or "0%" } most)
                    context.Report(Descriptor, most.Location, context.Node.Identity);
                if (context.Node.Get("spec", "minAvailable") is DataScalar { Text: "100%" } least)
                    context.Report(Descriptor, least.Location, context.Node.Identity);
            },
            "PodDisruptionBudget");
}
