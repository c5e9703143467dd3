using ContainerSecurity.Rules.Azure.Network.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class RemoteDesktopOpenToInternet() : Rule(new()
{
    Id = "CNS4171",
    Title = "Remote Desktop is open to the Internet",
    MessageFormat = "Security rule '{0}' opens Remote Desktop (port 3389) to the Internet; restrict the source addresses",
    Category = Categories.Network,
    Description = "Exposed Remote Desktop endpoints are constantly scanned for weak passwords and known vulnerabilities.",
    Remediation = "Use Azure Bastion, or restrict the source addresses.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "checkov:CKV_AZURE_9", "kics:network_security_group_with_unrestricted_access_to_rdp",
        "kics:59cb3da7-f206-4ae6-b827-7abf0a9cab9d",
    ],
    Standards = ["MCSB:NS-1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var rule in SecurityRule.In(context.Node))
            {
                if (rule.OpenSource is not null && rule.PlaceOfTcpPort(3389) is { } place)
                    context.Report(place, rule.Name);
            }
        }, SecurityRule.Types);
}
