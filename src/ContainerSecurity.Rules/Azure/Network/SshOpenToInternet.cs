using ContainerSecurity.Rules.Azure.Network.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class SshOpenToInternet() : Rule(new()
{
    Id = "CNS4170",
    Title = "SSH is open to the Internet",
    MessageFormat = "Security rule '{0}' lets the whole Internet reach SSH (port 22); name the addresses that need it",
    Category = Categories.Network,
    Description = "Machines on the Internet try passwords and known holes of SSH all day long.",
    Remediation = "Use Azure Bastion, or name the source addresses.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = Platforms.Azure,
    Equivalents = [
        "checkov:CKV_AZURE_10", "kics:network_security_group_with_unrestricted_access_to_ssh",
        "kics:2ade1579-4b2c-4590-bebb-f99bf597f612",
    ],
    Standards = ["MCSB:NS-1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var rule in SecurityRule.In(context.Node))
            {
                if (rule.OpenSource is not null && rule.PlaceOfTcpPort(22) is { } place)
                    context.Report(place, rule.Name);
            }
        }, SecurityRule.Types);
}
