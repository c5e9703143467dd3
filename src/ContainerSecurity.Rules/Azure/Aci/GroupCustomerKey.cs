using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupCustomerKey() : Rule(new()
{
    Id = "CNS3250",
    Title = "A container group is not encrypted with a customer key",
    MessageFormat = "Container group '{0}' is encrypted with platform keys only; name a key in encryptionProperties",
    Category = Categories.Secrets,
    Description = "Where rules ask for keys that the customer holds, what a group leaves behind needs one.",
    Remediation = "Set properties.encryptionProperties with vaultBaseUrl, keyName and keyVersion.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.ContainerInstances,
    Equivalents = ["azpolicy:Azure Container Instance container group should use customer-managed key for encryption"],
    Standards = ["MCSB:DP-5"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.RequirePresent(context.Descriptor, "properties.encryptionProperties.keyName"), AzureTypes.ContainerGroup);
}
