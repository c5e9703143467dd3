using System.Linq;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupFileShareWritable() : Rule(new()
{
    Id = "CNS3210",
    Title = "Container group mounts a file share read-write",
    MessageFormat = "Volume '{0}' mounts an Azure file share read-write; set azureFile.readOnly to true if the containers only read",
    Category = Categories.Secrets,
    Description = "A compromised container can tamper with the files that other clients read from the share.",
    Remediation = "Set azureFile.readOnly to true, or readOnly on each mount.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["CWE-732"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            var group = context.Node.Workload;
            foreach (var volume in group.Volumes.Where(v => v.Kind == VolumeKind.AzureFile))
            {
                var readOnly = Setting.In(volume.Node, volume.Location, "azureFile.readOnly");
                if (readOnly.IsUnknown || readOnly.Is("true") || !volume.Name.IsKnown)
                    continue;
                var mounts = group.Containers.SelectMany(c => c.Mounts).Where(m => m.Name.Value == volume.Name.Value).ToList();
                if (mounts.Count == 0 || mounts.Any(m => m.ReadOnly.IsUnsetOr(false)))
                    context.Report(SettingReports.WithFix(context.CreateDiagnostic(readOnly.Location, volume.Name.Value), context.Node.Resource, volume.Node, "azureFile.readOnly", true));
            }
        });
}
