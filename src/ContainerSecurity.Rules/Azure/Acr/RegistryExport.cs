using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryExport() : Rule(new()
{
    Id = "CNS3151",
    Title = "Images can be exported out of a registry",
    MessageFormat = "Registry '{0}' allows artifacts to be exported; set exportPolicy.status to disabled",
    Category = Categories.Secrets,
    Description = "Who may import elsewhere copies the images past the network rules of this registry.",
    Remediation = "Set properties.policies.exportPolicy.status to disabled, with public network access disabled.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.ACR.ExportPolicy", "azpolicy:Container registries should have exports disabled"],
    Standards = ["MCSB:DP-2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.policies.exportPolicy.status", "disabled"), AzureTypes.Registry);
}
