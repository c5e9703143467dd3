using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterHttpRouting() : Rule(new()
{
    Id = "CNS4104",
    Title = "HTTP application routing add-on is enabled",
    MessageFormat = "Cluster '{0}' enables the retired HTTP application routing add-on; use the application routing add-on (ingressProfile.webAppRouting)",
    Category = Categories.Network,
    Description = "The add-on is retired and was never meant for production: it publishes ingresses in a public DNS zone without TLS.",
    Remediation = "Remove addonProfiles.httpApplicationRouting and enable ingressProfile.webAppRouting.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.HttpAppRouting", "checkov:CKV_AZURE_246"],
    Standards = ["MCSB:NS-1"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Forbid(context.Descriptor, "properties.addonProfiles.httpApplicationRouting.enabled", "true"), AzureTypes.Cluster);
}
