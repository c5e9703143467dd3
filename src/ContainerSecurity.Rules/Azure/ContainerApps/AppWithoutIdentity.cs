using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppWithoutIdentity() : Rule(new()
{
    Id = "CNS5460",
    Title = "Container app or job has no managed identity",
    MessageFormat = "'{0}' has no managed identity; set identity.type",
    Category = Categories.Access,
    Description = "Without a managed identity, the app needs stored passwords for its registry, vault and databases.",
    Remediation = "Set identity.type to SystemAssigned or UserAssigned.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.ContainerApp.ManagedIdentity", "azpolicy:Managed Identity should be enabled for Container Apps",
        "cloudsploit:containerAppManagedIdentity",
    ],
    Standards = ["MCSB:IM-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "identity.type", "SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "SystemAssigned,UserAssigned"), AzureTypes.ContainerApp, AzureTypes.ContainerAppJob);
}
