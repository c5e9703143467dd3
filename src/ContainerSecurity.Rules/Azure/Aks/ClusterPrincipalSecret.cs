using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterPrincipalSecret() : Rule(new()
{
    Id = "CNS3268",
    Title = "The secret of a cluster's service principal is written in the template",
    MessageFormat = "The secret of the service principal of cluster '{0}' stands in the file; give the cluster a managed identity",
    Category = Categories.Secrets,
    Description = "The principal may change the nodes, the network and the load balancers of the cluster, and so may whoever can read the file.",
    Remediation = "Set identity.type to SystemAssigned or UserAssigned and leave servicePrincipalProfile out; delete the secret.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.5,
    AppliesTo = Platforms.Azure,
    Standards = ["MCSB:IM-3", "MCSB:IM-8", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.servicePrincipalProfile").Node is DataMapping profile && AzureSecrets.Literal(profile, "secret") is { } secret)
                context.Report(secret.Location, context.Node.Identity.Name);
        }, AzureTypes.Cluster);
}
