using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppVolumeNotShared() : Rule(new()
{
    Id = "CNS6487",
    Title = "Container app volume is ephemeral",
    MessageFormat = "Volume '{0}' of container app '{1}' is ephemeral; use storageType AzureFile for data that must persist",
    Category = Categories.Resources,
    Description = "Data in the volume is lost when its replica ends, which happens at every scale-in, restart and new revision.",
    Remediation = "Set storageType to AzureFile for data that must persist.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ContainerApp.Storage"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.template.volumes").Node is not DataSequence volumes)
                return;
            foreach (var item in volumes.Items)
            {
                if (item.Resolved is not DataMapping volume)
                    continue;
                var kind = Setting.In(volume, volume.Location, "storageType");
                // Secret volumes hold no data of the app, and NFS shares persist.
                if (!kind.IsUnknown && !kind.Is("AzureFile", "NfsAzureFile", "Secret", "Smb"))
                    context.Report(kind.Location, Setting.In(volume, volume.Location, "name").Text ?? "", context.Node.Identity.Name);
            }
        }, AzureTypes.ContainerApp);
}
