using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppEnvironmentWithoutZones() : Rule(new()
{
    Id = "CNS6481",
    Title = "Container Apps environment is not zone redundant",
    MessageFormat = "Container Apps environment '{0}' is not zone redundant; set zoneRedundant to true",
    Category = Categories.Resources,
    Description = "When a zone fails, all apps of the environment can fail with it.",
    Remediation = "Set properties.zoneRedundant to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ContainerApp.AvailabilityZone"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.zoneRedundant", "true"), AzureTypes.ContainerAppEnvironment);
}
