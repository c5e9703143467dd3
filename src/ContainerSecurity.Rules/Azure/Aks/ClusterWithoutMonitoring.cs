using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutMonitoring() : Rule(new()
{
    Id = "CNS7101",
    Title = "Container insights is not enabled on the cluster",
    MessageFormat = "Cluster '{0}' does not enable Container insights; enable addonProfiles.omsAgent",
    Category = Categories.Monitoring,
    Description = "Without logs of nodes and pods, attacks are neither noticed nor traceable afterwards.",
    Remediation = "Enable properties.addonProfiles.omsAgent with a Log Analytics workspace.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.ContainerInsights", "checkov:CKV_AZURE_4", "kics:aks_logging_azure_monitoring_disabled",
        "kics:9b09dee1-f09b-4013-91d2-158fa4695f4b",
    ],
    Standards = ["MCSB:LT-3"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => context.Require(context.Descriptor, "properties.addonProfiles.omsAgent.enabled", "true"), AzureTypes.Cluster);
}
