using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterLocalAccounts() : Rule(new()
{
    Id = "CNS5401",
    Title = "A cluster keeps its local accounts",
    MessageFormat = "Cluster '{0}' keeps local accounts, whose admin certificate needs no sign-in; set disableLocalAccounts to true",
    Category = Categories.Access,
    Description = "The local admin credential is one certificate for all: it passes by Entra ID, conditional access and the log of who did what.",
    Remediation = "Set properties.disableLocalAccounts to true, with Entra ID on.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = Platforms.Azure,
    Equivalents = [
        "psrule:Azure.AKS.LocalAccounts", "checkov:CKV_AZURE_141",
        "azpolicy:Azure Kubernetes Service Clusters should have local authentication methods disabled",
    ],
    Standards = ["MCSB:IM-1"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.disableLocalAccounts", "true"), AzureTypes.Cluster);
}
