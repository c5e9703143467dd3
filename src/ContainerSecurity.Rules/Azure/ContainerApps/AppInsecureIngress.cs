using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppInsecureIngress() : Rule(new()
{
    Id = "CNS4160",
    Title = "Container app allows plain HTTP",
    MessageFormat = "Container app '{0}' allows plain HTTP; set ingress.allowInsecure to false",
    Category = Categories.Network,
    Description = "Plain HTTP traffic can be read and changed in transit.",
    Remediation = "Set properties.configuration.ingress.allowInsecure to false.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.ContainerApp.Insecure", "azpolicy:Container Apps should only be accessible over HTTPS",
        "cloudsploit:containerAppHttpsOnly",
    ],
    Standards = ["MCSB:DP-3"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.configuration.ingress.allowInsecure", "true"), AzureTypes.ContainerApp);
}
