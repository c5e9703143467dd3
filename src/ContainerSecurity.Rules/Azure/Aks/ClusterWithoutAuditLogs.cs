using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutAuditLogs() : Rule(new()
{
    Id = "CNS7107",
    Title = "Cluster audit logs are not collected",
    MessageFormat = "No diagnostic setting in this template sends the audit log of cluster '{0}'; send kube-audit-admin or kube-audit to a Log Analytics workspace",
    Category = Categories.Monitoring,
    Description = "Without the Kubernetes audit log nobody can reconstruct who did what through the API server after an attack.",
    Remediation = "Add Microsoft.Insights/diagnosticSettings for the cluster with the category kube-audit-admin or kube-audit.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.AuditLogs", "psrule:Azure.AKS.AuditAdmin",
        "azpolicy:Resource logs in Azure Kubernetes Service should be enabled",
        "azpolicy:Deploy - Configure diagnostic settings for Azure Kubernetes Service to Log Analytics workspace",
        "defender:Diagnostic logs in Kubernetes services should be enabled", "cloudsploit:aksDiagnosticLogsEnabled",
    ],
    Standards = ["MCSB:LT-3", "CIS-AKS:2.1.1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (DiagnosticSettings.Sends(context.Node, "kube-audit", "kube-audit-admin", "audit", "allLogs") == false)
                context.Report(context.Node.Location, context.Node.Identity.Name);
        }, AzureTypes.Cluster);
}
