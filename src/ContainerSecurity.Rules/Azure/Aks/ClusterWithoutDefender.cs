using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterWithoutDefender() : Rule(new()
{
    Id = "CNS7100",
    Title = "Defender sensor is not enabled on the cluster",
    MessageFormat = "Cluster '{0}' does not run the Microsoft Defender sensor; enable securityProfile.defender.securityMonitoring",
    Category = Categories.Monitoring,
    Description = "Without the sensor, attacks on running containers are not detected.",
    Remediation = "Enable properties.securityProfile.defender.securityMonitoring with a Log Analytics workspace.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.DefenderProfile", "azpolicy:Azure Kubernetes Service clusters should have Defender profile enabled",
        "azpolicy:Configure Azure Kubernetes Service clusters to enable Defender profile",
        "defender:Azure Kubernetes Service clusters should have Defender profile enabled",
    ],
    Standards = ["MCSB:LT-1"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            var setting = Setting.Of(context.Node, "properties.securityProfile.defender.securityMonitoring.enabled");
            // The name in preview API versions.
            var old = Setting.Of(context.Node, "properties.securityProfile.azureDefender.enabled");
            if (!setting.IsUnknown && !old.IsUnknown && !setting.Is("true") && !old.Is("true"))
                context.Report(setting.Location, context.Node.Identity.Name);
        }, AzureTypes.Cluster);
}
