using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistrySoftDeleteOff() : Rule(new()
{
    Id = "CNS6151",
    Title = "Registry soft delete is off",
    MessageFormat = "Registry '{0}' deletes artifacts permanently; set softDeletePolicy.status to enabled",
    Category = Categories.Resources,
    Description = "Images deleted by mistake or by an attacker cannot be restored.",
    Remediation = "Set properties.policies.softDeletePolicy.status to enabled.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ACR.SoftDelete"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // Azure refuses soft delete on a registry with a retention policy.
            if (!Setting.Of(context.Node, "properties.policies.retentionPolicy.status").Is("enabled"))
                context.Require(context.Descriptor, "properties.policies.softDeletePolicy.status", "enabled");
        }, AzureTypes.Registry);
}
