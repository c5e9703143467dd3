using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppVolumeNotShared() : Rule(new()
{
    Id = "CNS6487",
    Title = "What a container app writes is lost",
    MessageFormat = "Volume '{0}' of app '{1}' is lost with its replica; use storageType AzureFile for what must stay",
    Category = Categories.Resources,
    Description = "A replica that ends, and scaling ends them all the time, takes the volume with it.",
    Remediation = "Use the storage type AzureFile for data that must stay.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Azure,
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
                // Secrets are no place for data, and a share by NFS stays too.
                if (!kind.IsUnknown && !kind.Is("AzureFile", "NfsAzureFile", "Secret", "Smb"))
                    context.Report(kind.Location, Setting.In(volume, volume.Location, "name").Text ?? "", context.Node.Identity.Name);
            }
        }, AzureTypes.ContainerApp);
}
