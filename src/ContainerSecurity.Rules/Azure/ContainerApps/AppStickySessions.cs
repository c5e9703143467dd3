using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppStickySessions() : Rule(new()
{
    Id = "CNS6480",
    Title = "An app binds clients to one replica",
    MessageFormat = "App '{0}' binds clients to one replica; set affinity to none and keep state outside",
    Category = Categories.Resources,
    Description = "A replica that ends takes the sessions bound to it along, and load is not spread.",
    Remediation = "Set stickySessions.affinity to none.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.ContainerApp.DisableAffinity"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.configuration.ingress.stickySessions.affinity", "sticky"), AzureTypes.ContainerApp);
}
