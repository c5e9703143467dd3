using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppMinReplicas() : Rule(new()
{
    Id = "CNS6482",
    Title = "An app may run as one replica or none",
    MessageFormat = "App '{0}' may run as one replica or none; set minReplicas to 2 or more",
    Category = Categories.Resources,
    Description = "A single replica is gone while it is replaced, and none must first be started.",
    Remediation = "Set template.scale.minReplicas to 2 or more.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.ContainerApp.MinReplicas"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.template.scale.minReplicas", "0", "1"), AzureTypes.ContainerApp);
}
