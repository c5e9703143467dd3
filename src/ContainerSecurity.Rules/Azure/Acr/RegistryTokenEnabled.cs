using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryTokenEnabled() : Rule(new()
{
    Id = "CNS5453",
    Title = "A registry has a token for repositories",
    MessageFormat = "Token '{0}' is a password for repositories; use managed identities, or set its status to disabled",
    Category = Categories.Access,
    Description = "Tokens of a registry are passwords outside Entra ID, which somebody must keep and renew.",
    Remediation = "Use Entra ID; set properties.status to disabled.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
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
