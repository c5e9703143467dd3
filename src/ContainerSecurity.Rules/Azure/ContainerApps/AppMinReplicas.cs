using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppMinReplicas() : Rule(new()
{
    Id = "CNS6482",
    Title = "Container app runs fewer than two replicas",
    MessageFormat = "Container app '{0}' may run with fewer than two replicas; set minReplicas to 2 or more",
    Category = Categories.Resources,
    Description = "A single replica is an outage whenever it is replaced, and scaling from zero delays the first request.",
    Remediation = "Set template.scale.minReplicas to 2 or more.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ContainerApp.MinReplicas"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.template.scale.minReplicas", "0", "1"), AzureTypes.ContainerApp);
}
