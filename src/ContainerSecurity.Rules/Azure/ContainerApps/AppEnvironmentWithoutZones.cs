using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppEnvironmentWithoutZones() : Rule(new()
{
    Id = "CNS6481",
    Title = "An environment of container apps is in one zone",
    MessageFormat = "Environment '{0}' is in one zone; set zoneRedundant",
    Category = Categories.Resources,
    Description = "When the zone fails all apps of the environment do.",
    Remediation = "Set properties.zoneRedundant to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.ContainerApp.AvailabilityZone"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.zoneRedundant", "true"), AzureTypes.ContainerAppEnvironment);
}
