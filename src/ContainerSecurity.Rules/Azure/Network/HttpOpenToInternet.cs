using ContainerSecurity.Rules.Azure.Network.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class HttpOpenToInternet() : Rule(new()
{
    Id = "CNS4217",
    Title = "Port 80 is open to the Internet",
    MessageFormat = "Rule '{0}' lets the Internet reach port 80; let it reach 443 only, or a gateway",
    Category = Categories.Network,
    Description = "What goes over port 80 can be read and changed on the way.",
    Remediation = "Name 443 in place of 80, or the addresses of a gateway as the source.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["checkov:CKV_AZURE_160"],
    Standards = ["MCSB:NS-1", "CWE-319"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var rule in SecurityRule.In(context.Node))
            {
                if (rule.OpenSource is not null && rule.PlaceOfTcpPort(80) is { } place)
                    context.Report(place, rule.Name);
            }
        }, SecurityRule.Types);
}
