using System.Collections.Immutable;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

/// <summary>CNS6051: a disruption budget holds on to pods that do not work.</summary>
public sealed class BudgetHoldsUnhealthyPods : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6051",
        Title = "A disruption budget holds on to pods that do not work",
        MessageFormat = "{0} sets no unhealthyPodEvictionPolicy; set it to AlwaysAllow",
        Category = Categories.Resources,
        Description = "By default pods that are not ready cannot be evicted where the budget is used up, so a broken workload blocks the drain of its nodes.",
        Remediation = "Set unhealthyPodEvictionPolicy: AlwaysAllow.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["kube-linter:pdb-unhealthy-pod-eviction-policy", "azpolicy:5c58d54b-87f0-4dcd-83ea-e855fc988997"],
        HelpLink = RuleHelp.Link("CNS6051"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (!context.Node.IsPartial && context.Node.Get("spec") is DataMapping specification && specification["unhealthyPodEvictionPolicy"] is null)
                    context.Report(Descriptor, context.Node.Location, context.Node.Identity);
            },
            "PodDisruptionBudget");
}
