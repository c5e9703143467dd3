using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterStorageDriversOff() : Rule(new()
{
    Id = "CNS6104",
    Title = "A storage driver of a cluster is off",
    MessageFormat = "Storage driver '{1}' of cluster '{0}' is off; set its enabled to true",
    Category = Categories.Resources,
    Description = "Without the container storage interface volumes come from drivers that are removed from Kubernetes.",
    Remediation = "Remove the setting, or set enabled to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
    Equivalents = ["azpolicy:Azure Kubernetes Clusters should enable Container Storage Interface(CSI)"],
    HasFix = true,
})
{
    private static readonly string[] Drivers = ["diskCSIDriver", "fileCSIDriver", "snapshotController"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var driver in Drivers)
            {
                var setting = Setting.Of(context.Node, $"properties.storageProfile.{driver}.enabled");
                if (setting.Is("false"))
                    context.Report(SettingReports.WithFix(context.CreateDiagnostic(setting.Location, context.Node.Identity.Name, driver), context.Node, context.Node.Node, $"properties.storageProfile.{driver}.enabled", "true"));
            }
        }, AzureTypes.Cluster);
}
