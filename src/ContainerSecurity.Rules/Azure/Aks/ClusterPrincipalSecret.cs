using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterPrincipalSecret() : Rule(new()
{
    Id = "CNS3268",
    Title = "Service principal secret of a cluster is hardcoded",
    MessageFormat = "The service principal secret of cluster '{0}' is hardcoded; use a managed identity instead",
    Category = Categories.Secrets,
    Description = "Anyone who can read the file can act as the service principal, which manages the nodes, network and load balancers of the cluster.",
    Remediation = "Set identity.type to SystemAssigned or UserAssigned, remove servicePrincipalProfile and revoke the secret.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Azure,
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
