using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppExternalIngress() : Rule(new()
{
    Id = "CNS4161",
    Title = "A container app is open to the Internet",
    MessageFormat = "Container app '{0}' can be reached from outside its environment; set ingress.external to false where that is not meant",
    Category = Categories.Network,
    Description = "Every endpoint open to the Internet is one to be defended.",
    Remediation = "Set properties.configuration.ingress.external to false, or restrict addresses.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
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
