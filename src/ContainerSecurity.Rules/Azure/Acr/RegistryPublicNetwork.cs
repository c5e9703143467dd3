using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryPublicNetwork() : Rule(new()
{
    Id = "CNS4150",
    Title = "Registry allows public network access",
    MessageFormat = "Registry '{0}' allows public network access; set publicNetworkAccess to Disabled",
    Category = Categories.Network,
    Description = "Network rules and authentication alone then protect the images from the Internet.",
    Remediation = "Set properties.publicNetworkAccess to Disabled and use a private endpoint.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
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
