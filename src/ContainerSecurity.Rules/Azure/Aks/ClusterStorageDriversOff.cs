using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterStorageDriversOff() : Rule(new()
{
    Id = "CNS6104",
    Title = "Cluster disables a CSI storage driver",
    MessageFormat = "'{1}' is disabled in the storageProfile of cluster '{0}'; set its enabled property to true",
    Category = Categories.Resources,
    Description = "Volumes and snapshots depend on these CSI components: the in-tree Azure volume plugins have been removed from Kubernetes.",
    Remediation = "Remove the setting, or set enabled to true.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
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
                    context.Report(SettingReports.WithFix(context.CreateDiagnostic(setting.Location, context.Node.Identity.Name, driver), context.Node, context.Node.Node, $"properties.storageProfile.{driver}.enabled", true));
            }
        }, AzureTypes.Cluster);
}
