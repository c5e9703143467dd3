using ContainerSecurity.Rules.Azure.Network.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class AllPortsOpenToInternet() : Rule(new()
{
    Id = "CNS4172",
    Title = "All ports are open to the Internet",
    MessageFormat = "Security rule '{0}' allows all ports from the Internet; restrict ports and source addresses",
    Category = Categories.Network,
    Description = "Every service behind the network security group can be attacked from anywhere.",
    Remediation = "List the required ports and source addresses.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.NSG.AnyInboundSource",
        "azpolicy:All network ports should be restricted on network security groups associated to your virtual machine",
    ],
    Standards = ["MCSB:NS-1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var rule in SecurityRule.In(context.Node))
            {
                if (rule.OpenSource is not null && rule.PlaceOfAllPorts is { } place)
                    context.Report(place, rule.Name);
            }
        }, SecurityRule.Types);
}
