using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutMonitoring() : Rule(new()
{
    Id = "CNS7101",
    Title = "A cluster sends no logs",
    MessageFormat = "Cluster '{0}' does not run container insights; enable addonProfiles.omsAgent",
    Category = Categories.Monitoring,
    Description = "Without logs of nodes and pods nobody sees an attack, during it or after.",
    Remediation = "Enable properties.addonProfiles.omsAgent with a workspace.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
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
