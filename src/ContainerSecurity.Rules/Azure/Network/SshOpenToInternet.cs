using ContainerSecurity.Rules.Azure.Network.Support;

namespace ContainerSecurity.Rules.Azure.Network;

public sealed class SshOpenToInternet() : Rule(new()
{
    Id = "CNS4170",
    Title = "SSH is open to the Internet",
    MessageFormat = "Security rule '{0}' opens SSH (port 22) to the Internet; restrict the source addresses",
    Category = Categories.Network,
    Description = "Exposed SSH servers are constantly scanned for weak passwords and known vulnerabilities.",
    Remediation = "Use Azure Bastion, or restrict the source addresses.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Azure,
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
