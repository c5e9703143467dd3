using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryAdminUser() : Rule(new()
{
    Id = "CNS5450",
    Title = "Registry admin user is enabled",
    MessageFormat = "Registry '{0}' enables the admin user, a shared password with full access; set adminUserEnabled to false",
    Category = Categories.Access,
    Description = "The admin account is a single shared password with push and pull permissions; its users cannot be told apart and it never expires.",
    Remediation = "Set properties.adminUserEnabled to false and pull with a managed identity.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.ACR.AdminUser", "checkov:CKV_AZURE_137", "kics:admin_user_enabled_for_container_registry",
        "azpolicy:Container registries should have local admin account disabled.",
        "azpolicy:Configure container registries to disable local admin account.", "cloudsploit:acrAdminUser",
    ],
    Standards = ["MCSB:IM-1", "CIS-AKS:5.1.2"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.adminUserEnabled", "true"), AzureTypes.Registry);
}
