using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterServicePrincipal() : Rule(new()
{
    Id = "CNS5404",
    Title = "Cluster does not use a managed identity",
    MessageFormat = "Cluster '{0}' does not use a managed identity; set identity.type to SystemAssigned or UserAssigned",
    Category = Categories.Access,
    Description = "A service principal has a secret that must be stored and rotated, and anyone who obtains it can act as the cluster.",
    Remediation = "Set identity.type to SystemAssigned or UserAssigned and remove servicePrincipalProfile.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.ManagedIdentity", "azpolicy:Azure Kubernetes Service Clusters should use managed identities",
        "cloudsploit:aksManagedIdentity",
    ],
    Standards = ["MCSB:IM-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            // A cluster with a managed identity has the client ID "msi".
            var principal = Setting.Of(context.Node, "properties.servicePrincipalProfile.clientId");
            if (principal.Is("msi"))
                return;
            if (principal.Text is { Length: > 0 })
                context.Report(principal.Location, context.Node.Identity.Name);
            else
                context.Require(context.Descriptor, "identity.type", "SystemAssigned", "UserAssigned");
        }, AzureTypes.Cluster);
}
