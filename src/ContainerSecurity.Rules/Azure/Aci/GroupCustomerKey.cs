using ContainerSecurity.Rules.Azure.Aci.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupCustomerKey() : Rule(new()
{
    Id = "CNS3250",
    Title = "Container group lacks a customer-managed key",
    MessageFormat = "Container group '{0}' is encrypted with platform-managed keys only; set encryptionProperties to a Key Vault key",
    Category = Categories.Secrets,
    Description = "With platform-managed keys you cannot revoke access to the stored data of the group, and compliance rules that require customer-managed keys are not met.",
    Remediation = "Set properties.encryptionProperties with vaultBaseUrl, keyName and keyVersion.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.ContainerInstances,
    Equivalents = ["azpolicy:Azure Container Instance container group should use customer-managed key for encryption"],
    Standards = ["MCSB:DP-5"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!GroupProfiles.MayTake(context.Node))
                context.RequirePresent(context.Descriptor, "properties.encryptionProperties.keyName");
        }, AzureTypes.ContainerGroup, AzureTypes.ContainerGroupProfile);
}
