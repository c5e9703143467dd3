using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

/// <summary>CNS6483: A node pool does not scale by itself.</summary>
public sealed class PoolWithoutAutoscale : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6483",
        Title = "A node pool does not scale by itself",
        MessageFormat = "Node pool '{0}' does not scale by itself; set enableAutoScaling",
        Category = Categories.Resources,
        Description = "When the nodes are full, pods wait, and a surge takes the service down.",
        Remediation = "Set enableAutoScaling with minCount and maxCount.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.AKS.AutoScaling"],
        HelpLink = RuleHelp.Link("CNS6483"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequireOfPools(Descriptor, "enableAutoScaling", "true"), NodePools.Types);
}
