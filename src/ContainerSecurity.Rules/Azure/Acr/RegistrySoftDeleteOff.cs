using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistrySoftDeleteOff() : Rule(new()
{
    Id = "CNS6151",
    Title = "Images deleted from a registry are gone",
    MessageFormat = "Registry '{0}' deletes at once; set softDeletePolicy.status to enabled",
    Category = Categories.Resources,
    Description = "An image deleted by mistake or by an intruder cannot be had back.",
    Remediation = "Set properties.policies.softDeletePolicy.status to enabled.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.ACR.SoftDelete"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.policies.softDeletePolicy.status", "enabled"), AzureTypes.Registry);
}
