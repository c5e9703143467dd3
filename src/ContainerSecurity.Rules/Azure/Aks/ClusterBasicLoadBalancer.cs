using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterBasicLoadBalancer() : Rule(new()
{
    Id = "CNS6100",
    Title = "Cluster uses the retired Basic load balancer",
    MessageFormat = "Cluster '{0}' uses the Basic load balancer, which is retired; set networkProfile.loadBalancerSku to standard",
    Category = Categories.Resources,
    Description = "The Basic load balancer is retired, is open to inbound traffic by default and has no availability zones and no SLA.",
    Remediation = "Set properties.networkProfile.loadBalancerSku to standard.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.StandardLB"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.networkProfile.loadBalancerSku", "basic"), AzureTypes.Cluster);
}
