using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryTokenEnabled() : Rule(new()
{
    Id = "CNS5453",
    Title = "Registry token grants repository access",
    MessageFormat = "Token '{0}' grants repository access with a password; use a managed identity, or set status to disabled",
    Category = Categories.Access,
    Description = "Registry tokens are passwords outside Microsoft Entra ID that must be stored and rotated.",
    Remediation = "Use a managed identity with Microsoft Entra ID and set properties.status to disabled.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "azpolicy:Container registries should have repository scoped access token disabled.",
        "azpolicy:Configure container registries to disable repository scoped access token.",
    ],
    Standards = ["MCSB:IM-1"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.status", "disabled"), AzureTypes.RegistryToken);
}
