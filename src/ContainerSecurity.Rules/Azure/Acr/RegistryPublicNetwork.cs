using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryPublicNetwork() : Rule(new()
{
    Id = "CNS4150",
    Title = "A registry can be reached from the Internet",
    MessageFormat = "Registry '{0}' can be reached from public networks; set publicNetworkAccess to Disabled",
    Category = Categories.Network,
    Description = "Sign-in is then the only thing between the images and the Internet.",
    Remediation = "Set properties.publicNetworkAccess to Disabled and use a private endpoint.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = [
        "checkov:CKV_AZURE_139", "azpolicy:Public network access should be disabled for Container registries",
        "azpolicy:Configure Container registries to disable public network access", "cloudsploit:acrPublicAccess",
    ],
    Standards = ["MCSB:NS-2"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.publicNetworkAccess", "Disabled"), AzureTypes.Registry);
}
