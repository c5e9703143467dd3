using ContainerSecurity.Rules.Azure.Acr.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryRetentionOff() : Rule(new()
{
    Id = "CNS6150",
    Title = "Registry keeps untagged manifests forever",
    MessageFormat = "Registry '{0}' keeps untagged manifests forever; set retentionPolicy.status to enabled",
    Category = Categories.Resources,
    Description = "Old images with known vulnerabilities accumulate and can still be pulled by digest.",
    Remediation = "Set properties.policies.retentionPolicy.status to enabled with a number of days.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ACR.Retention", "checkov:CKV_AZURE_167"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // Azure refuses a retention policy on a registry with soft delete.
            if (RegistryTiers.IsPremium(context.Node) && !Setting.Of(context.Node, "properties.policies.softDeletePolicy.status").Is("enabled"))
                context.Require(context.Descriptor, "properties.policies.retentionPolicy.status", "enabled");
        }, AzureTypes.Registry);
}
