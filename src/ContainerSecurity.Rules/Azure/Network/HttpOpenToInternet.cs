using ContainerSecurity.Rules.Azure.Network.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class HttpOpenToInternet() : Rule(new()
{
    Id = "CNS4217",
    Title = "Port 80 is open to the Internet",
    MessageFormat = "Security rule '{0}' opens port 80 to the Internet; allow port 443 only, or restrict the source to a gateway",
    Category = Categories.Network,
    Description = "Plain HTTP traffic can be read and changed in transit.",
    Remediation = "Open port 443 instead of 80, or set the source to the addresses of a gateway.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
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
