using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutPlatformLogs() : Rule(new()
{
    Id = "CNS7108",
    Title = "Control plane logs are not collected",
    MessageFormat = "No diagnostic setting in this template sends the control plane logs of cluster '{0}'; send kube-apiserver, kube-controller-manager, kube-scheduler and cluster-autoscaler to a Log Analytics workspace",
    Category = Categories.Monitoring,
    Description = "Without these logs, refused requests and failed scaling or scheduling cannot be investigated.",
    Remediation = "Add the categories kube-apiserver, kube-controller-manager, kube-scheduler and cluster-autoscaler to the diagnostic settings.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.PlatformLogs"],
    Standards = ["MCSB:LT-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (DiagnosticSettings.Sends(context.Node, "kube-apiserver", "kube-controller-manager", "kube-scheduler", "cluster-autoscaler", "allLogs") == false)
                context.Report(context.Node.Location, context.Node.Identity.Name);
        }, AzureTypes.Cluster);
}
