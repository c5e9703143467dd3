using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppExternalIngress() : Rule(new()
{
    Id = "CNS4161",
    Title = "Container app has external ingress",
    MessageFormat = "Container app '{0}' is reachable from outside its environment; set ingress.external to false unless it must be public",
    Category = Categories.Network,
    Description = "Every endpoint on the Internet is attack surface that has to be defended.",
    Remediation = "Set properties.configuration.ingress.external to false, or restrict client addresses with ipSecurityRestrictions.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.ContainerApp.ExternalIngress", "azpolicy:Container Apps should disable external network access",
        "cloudsploit:externalNetworkAccess",
    ],
    Standards = ["MCSB:NS-2"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.configuration.ingress.external", "true"), AzureTypes.ContainerApp);
}
