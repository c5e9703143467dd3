using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterLocalAccounts() : Rule(new()
{
    Id = "CNS5401",
    Title = "Cluster local accounts are enabled",
    MessageFormat = "Cluster '{0}' keeps local accounts, which bypass Microsoft Entra ID; set disableLocalAccounts to true",
    Category = Categories.Access,
    Description = "The local cluster-admin certificate is a shared credential that bypasses Microsoft Entra ID, Conditional Access and per-user auditing.",
    Remediation = "Enable Microsoft Entra ID integration and set properties.disableLocalAccounts to true.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.LocalAccounts", "checkov:CKV_AZURE_141",
        "azpolicy:Azure Kubernetes Service Clusters should have local authentication methods disabled",
    ],
    Standards = ["MCSB:IM-1"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // AKS Automatic turns local accounts off itself.
            if (!AutomaticClusters.MayBe(context.Node) || Setting.Of(context.Node, "properties.disableLocalAccounts").Is("false"))
                context.Require(context.Descriptor, "properties.disableLocalAccounts", "true");
        }, AzureTypes.Cluster);
}
