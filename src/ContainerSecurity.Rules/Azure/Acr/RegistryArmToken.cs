using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryArmToken() : Rule(new()
{
    Id = "CNS5452",
    Title = "Registry accepts Azure Resource Manager tokens",
    MessageFormat = "Registry '{0}' accepts tokens issued for Azure Resource Manager; set azureADAuthenticationAsArmPolicy.status to disabled",
    Category = Categories.Access,
    Description = "A token stolen from a management tool can then also be used to access images.",
    Remediation = "Set properties.policies.azureADAuthenticationAsArmPolicy.status to disabled.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "azpolicy:Container registries should have ARM audience token authentication disabled.",
        "azpolicy:Configure container registries to disable ARM audience token authentication.",
    ],
    Standards = ["MCSB:IM-1"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.policies.azureADAuthenticationAsArmPolicy.status", "disabled"), AzureTypes.Registry);
}
