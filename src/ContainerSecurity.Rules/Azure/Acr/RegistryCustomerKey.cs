using ContainerSecurity.Rules.Azure.Acr.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryCustomerKey() : Rule(new()
{
    Id = "CNS3150",
    Title = "Registry lacks a customer-managed key",
    MessageFormat = "Registry '{0}' is encrypted with platform-managed keys only; set encryption.status to enabled with a Key Vault key",
    Category = Categories.Secrets,
    Description = "With platform-managed keys you cannot revoke access to the stored images, and compliance rules that require customer-managed keys are not met.",
    Remediation = "Set properties.encryption.status to enabled with a Key Vault key.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "azpolicy:Container registries should be encrypted with a customer-managed key",
        "defender:(Enable if required) Container registries should be encrypted with a customer-managed key (CMK)",
        "cloudsploit:acrCMKEncryption",
    ],
    Standards = ["MCSB:DP-5"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (RegistryTiers.IsPremium(context.Node))
                context.Require(context.Descriptor, "properties.encryption.status", "enabled");
        }, AzureTypes.Registry);
}
