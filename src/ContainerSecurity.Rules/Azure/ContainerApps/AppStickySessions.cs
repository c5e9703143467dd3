using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppStickySessions() : Rule(new()
{
    Id = "CNS6480",
    Title = "Container app uses sticky sessions",
    MessageFormat = "Container app '{0}' binds clients to one replica with sticky sessions; set affinity to none and keep state outside the app",
    Category = Categories.Resources,
    Description = "Sessions are lost when their replica ends, and load is spread unevenly.",
    Remediation = "Set stickySessions.affinity to none.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ContainerApp.DisableAffinity"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.configuration.ingress.stickySessions.affinity", "sticky"), AzureTypes.ContainerApp);
}
