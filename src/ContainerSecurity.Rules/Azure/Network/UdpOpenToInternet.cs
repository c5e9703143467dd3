using ContainerSecurity.Rules.Azure.Network.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class UdpOpenToInternet() : Rule(new()
{
    Id = "CNS4219",
    Title = "UDP is open to the Internet",
    MessageFormat = "Rule '{0}' lets the Internet reach UDP; name the addresses that may",
    Category = Categories.Network,
    Description = "Services of UDP are used to multiply attacks on others, and some tell more than they should.",
    Remediation = "Name the addresses of the clients as the source, or close the port.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
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
