using ContainerSecurity.Rules.Azure.Acr.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryExport() : Rule(new()
{
    Id = "CNS3151",
    Title = "Registry allows artifact export",
    MessageFormat = "Registry '{0}' allows artifacts to be exported; set exportPolicy.status to disabled",
    Category = Categories.Secrets,
    Description = "Anyone with import permission elsewhere can copy images out of the registry, bypassing its network rules.",
    Remediation = "Set properties.policies.exportPolicy.status to disabled and properties.publicNetworkAccess to Disabled.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ACR.ExportPolicy", "azpolicy:Container registries should have exports disabled"],
    Standards = ["MCSB:DP-2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (RegistryTiers.IsPremium(context.Node))
                context.Require(context.Descriptor, "properties.policies.exportPolicy.status", "disabled");
        }, AzureTypes.Registry);
}
