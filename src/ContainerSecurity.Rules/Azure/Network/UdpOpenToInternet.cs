using ContainerSecurity.Rules.Azure.Network.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class UdpOpenToInternet() : Rule(new()
{
    Id = "CNS4219",
    Title = "UDP is open to the Internet",
    MessageFormat = "Security rule '{0}' allows UDP from the Internet; restrict the source addresses",
    Category = Categories.Network,
    Description = "Exposed UDP services are abused for reflection and amplification attacks and can leak information.",
    Remediation = "Restrict the source to the addresses of the clients, or remove the rule.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["checkov:CKV_AZURE_77"],
    Standards = ["MCSB:NS-1", "CWE-923"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var rule in SecurityRule.In(context.Node))
            {
                if (rule.OpenSource is { } source && rule.Protocol.Is("Udp"))
                    context.Report(source.Location, rule.Name);
            }
        }, SecurityRule.Types);
}
