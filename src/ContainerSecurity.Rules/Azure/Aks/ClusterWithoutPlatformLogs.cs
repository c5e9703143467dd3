using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutPlatformLogs() : Rule(new()
{
    Id = "CNS7108",
    Title = "Nobody keeps the logs of a control plane",
    MessageFormat = "No diagnostic settings here send the control plane's logs of cluster '{0}'; send kube-apiserver and its neighbours to a workspace",
    Category = Categories.Monitoring,
    Description = "Why a cluster did not scale, or refused a request, cannot be found out afterwards.",
    Remediation = "Add the categories kube-apiserver, kube-controller-manager, kube-scheduler and cluster-autoscaler to the diagnostic settings.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Azure,
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
