using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterBasicLoadBalancer() : Rule(new()
{
    Id = "CNS6100",
    Title = "A cluster uses the basic load balancer",
    MessageFormat = "Cluster '{0}' uses the basic load balancer, which is retired; use standard",
    Category = Categories.Resources,
    Description = "The basic load balancer is retired and open by default: it knows no zones and no network rules of its own.",
    Remediation = "Set properties.networkProfile.loadBalancerSku to standard.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.AKS.StandardLB"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.networkProfile.loadBalancerSku", "basic"), AzureTypes.Cluster);
}
