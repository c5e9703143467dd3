using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutMaintenanceWindow() : Rule(new()
{
    Id = "CNS7109",
    Title = "Cluster has no maintenance window",
    MessageFormat = "Cluster '{0}' has no maintenance window in this template; add a maintenanceConfigurations resource",
    Category = Categories.Monitoring,
    Description = "Automatic upgrades then disrupt workloads at busy hours, which leads teams to turn them off.",
    Remediation = "Add Microsoft.ContainerService/managedClusters/maintenanceConfigurations with a schedule.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.MaintenanceWindow",
        "azpolicy:Deploy Planned Maintenance to schedule and control upgrades for your Azure Kubernetes Service (AKS) cluster",
    ],
    Standards = ["MCSB:PV-7"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (!ResourceIndex.Has(context.Node.Document, AzureTypes.MaintenanceConfiguration))
                context.Report(context.Node.Location, context.Node.Identity.Name);
        }, AzureTypes.Cluster);
}
