using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.KeyVault;

public sealed class VaultAccessPolicies() : Rule(new()
{
    Id = "CNS5470",
    Title = "Key Vault does not use Azure RBAC",
    MessageFormat = "Vault '{0}' does not use Azure RBAC as its permission model; set enableRbacAuthorization to true",
    Category = Categories.Access,
    Description = "With access policies, anyone who can manage the vault can grant themselves access to its secrets.",
    Remediation = "Set properties.enableRbacAuthorization to true and assign roles.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.KeyVault.RBAC"],
    Standards = ["MCSB:DP-8"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.enableRbacAuthorization", "true"), AzureTypes.KeyVault);
}
